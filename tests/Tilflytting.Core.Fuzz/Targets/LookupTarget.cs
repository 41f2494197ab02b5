using System.Text;
using Tilflytting.Core.Json;
using Tilflytting.Core.Queries;
using Tilflytting.Core.Validation;

namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>Names that are looked up: there, or not; the conditions on words; and the names that misuse is told of.</summary>
internal sealed class LookupTarget(TextMutator mutator) : TextTarget("lookup", "Vocabulary, OrganisationRegister, FacetDimension, QueryKey, UnknownMembers, InitiativeFilter, ValidationRuleSet", mutator)
{
    private static readonly UnknownMembers Members = UnknownMembers.Parse("""{"x":1,"å":{"y":2}}""");
    private static readonly ImmutableArray<Initiative> Initiatives = Corpus.Catalogue.Initiatives[..4];
    private static readonly Facet Facet = Corpus.Catalogue.Facet(FacetDimension.Of<TargetGroup>());

    protected override void Hold(string text, Dice dice)
    {
        Require.That(Vocabulary.Named(text) is not { } vocabulary || vocabulary.Scheme == text, "a vocabulary has its name");
        Require.That(Vocabulary.Of<TargetGroup>().Find(text) is not { } concept || concept.Code == text, "a concept has its code");
        Require.That(FacetDimension.Named(text) is not { } dimension || dimension.Name == text, "a dimension has its name");
        Require.That(QueryKey.Find(text) is not { } key || (QueryKey.Find(key.Name) == key && key.Names.All(name => QueryKey.Find(name) == key)), "a key is found by each of its names");
        Require.That(Facet.Row(text) is not { } row || row.Key == text, "a row has its key");
        Require.Equal(Members.TryGet(text, out var json), json is not null, "a member is there or not");
        Require.That(
            CatalogueReadMode.Strict.With(text, Severity.Warning).SeverityOf(text) == Severity.Warning && CatalogueReadMode.Salvage.SeverityOf(text + "x") == Severity.Error,
            "a mode says how grave a code is");
        Require.Throws<ArgumentException>(ValidationRuleSet.Default.Rules.All(rule => rule.Name != text), () => ValidationRuleSet.Default.Without(text), "leaving out a rule");
        Require.That(OrganisationRegister.Default.WithId(text) is not { } body || body.Id == text, "a public body has its id");
        Require.That(OrganisationRegister.Default.Find(text, new(2010, 1, 1)).All(found => OrganisationRegister.Default.Find(text).Any(one => one.Organisation == found.Organisation)), "who has a name on a day has it at some time");
        if (dice.OneIn(8))
        {
            Require.That(OrganisationRegister.Default.NearestNames(text).All(static name => !OrganisationRegister.Default.Find(name).IsEmpty), "a name that is suggested is one");
        }

        var hasWords = text.EnumerateRunes().Any(Rune.IsLetterOrDigit) ? (bool?)null : false;
        if (dice.OneIn(4))
        {
            Condition(() => InitiativeFilter.WithOrganisation(text, (OrganisationMode)(text.Length % 2)), null, dice);
        }

        switch (dice.Next(5))
        {
            case 0:
                Condition(() => InitiativeFilter.Partner(text), hasWords, dice);
                break;
            case 1:
                ImmutableArray<Func<string, InitiativeFilter>> names = [InitiativeFilter.Publisher, InitiativeFilter.FromCatalogue, InitiativeFilter.FromStudy, InitiativeFilter.Licence];
                var name = dice.One(names);
                Condition(() => name(text), hasWords, dice);
                break;
            case 2:
                Condition(() => InitiativeFilter.Text(text), hasWords, dice);
                break;
            case 3:
                Condition(() => InitiativeFilter.Source(text), text.Length == 0 || text.Any(char.IsWhiteSpace) ? false : null, dice);
                break;
            default:
                Require.Throws<ArgumentException>(!IsMade(() => InitiativeFilter.Partner(text)), () => _ = Initiatives.With(ConceptSet.Shipped).Where(InitiativeFilter.Partner(text)).Any(), "asking for a partner");
                break;
        }
    }

    private static bool IsMade(Func<InitiativeFilter> make)
    {
        try
        {
            make();
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void Condition(Func<InitiativeFilter> make, bool? isOne, Dice dice)
    {
        InitiativeFilter filter;
        try
        {
            filter = make();
            Require.That(isOne != false, "what has no words is no condition");
        }
        catch (Exception e) when (e.GetType() == typeof(ArgumentException) || e is DiagnosticException)
        {
            // Words to be searched for are a query of their own, whose problems have a place.
            return;
        }

        Require.That(InitiativeFilter.TryParse(filter.ToString(), out var again) && again == filter, "a condition is printed and read as the same");
        var initiative = dice.One(Initiatives);
        Require.Equal(again.Evaluate(initiative), filter.Evaluate(initiative), "equal conditions answer alike");
    }
}
