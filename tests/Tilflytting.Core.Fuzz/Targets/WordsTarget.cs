using System.Text.Json;
using Tilflytting.Core.Json;
using Tilflytting.Core.Validation;

namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>Words that are kept as they are, wherever a value can be made of them: kept to the letter or refused.</summary>
internal sealed class WordsTarget(TextMutator mutator) : TextTarget("words", "LocalizedText, Term, StatedPeriod, ValidationRule", mutator)
{
    private static readonly ImmutableArray<Func<string, string?>> Free =
    [
        static words => new LocalizedText(words).For(LanguageTag.English),
        static words => new LocalizedText(LanguageTag.Nynorsk, words).In(LanguageTag.Nynorsk),
        static words => new LocalizedText([KeyValuePair.Create(LanguageTag.Bokmal, words), KeyValuePair.Create(LanguageTag.English, "x")]).For(LanguageTag.Norwegian),
        static words => ((LocalizedText)words).For(LanguageTag.English),
        static words => StatedPeriod.Words(words).Text,
        static words => DatePeriod.Parse("2007/2010").Written(words).Text,
        static words => TargetGroup.Youth.Written(words).Text,
        static words => Term<SellingPoint>.Words(words).Text,
        Of(ActivityType.Words), Of(AssessmentStatus.Words), Of(FundingState.Words), Of(OrganisationForm.Words), Of(PartnerForm.Words), Of(PartnerKind.Words), Of(PartnerRole.Words),
        Of(PlaceExtent.Words), Of(PlaceKind.Words), Of(Programme.Words), Of(RelationKind.Words), Of(SellingPoint.Words), Of(SubjectArea.Words), Of(TargetGroup.Words), Of(WorkStatus.Words),
    ];

    protected override void Hold(string text, Dice dice)
    {
        var isText = !string.IsNullOrWhiteSpace(text) && IsWhole(text);
        var make = dice.One(Free);
        Require.Throws<ArgumentException>(!isText, () => Require.Equal(make(text), text, "words are kept to the letter"), "a value made of words");
        Require.Throws<ArgumentException>(
            !Slug.TryParse(text, out _), () => Require.Equal(ValidationRule.For<Link>(text, "Regel", static (_, _) => { }).Name, text, "a rule has its name"), "the name of a rule");
        if (isText)
        {
            var value = TargetGroup.Words(text);
            var json = JsonSerializer.Serialize(value, TilflyttingJsonContext.Default.TermTargetGroup);
            Require.Equal(JsonSerializer.Deserialize(json, TilflyttingJsonContext.Default.TermTargetGroup), value, "words are written and read");
            Require.That(value.ToString().AsSpan().IndexOfAny('\n', '\r', '\u2028') < 0, "words are shown on one line");
        }
    }

    private static Func<string, string?> Of<TVocabulary>(Func<string, Term<TVocabulary>> words)
        where TVocabulary : class, IVocabulary =>
        text => words(text).Text;

    /// <summary>Whether every half of a pair has the other.</summary>
    private static bool IsWhole(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
