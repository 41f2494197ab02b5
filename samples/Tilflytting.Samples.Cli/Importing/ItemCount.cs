using Tilflytting.Core;

namespace Tilflytting.Samples.Cli.Importing;

/// <summary>How many items of the lists of one vocabulary got a code, and how many stayed the words that they are.</summary>
internal sealed record ItemCount(string Vocabulary, int WithCode, int FreeText)
{
    /// <summary>The five lists of a page, in the order of the form.</summary>
    public static IReadOnlyList<ItemCount> Of(IReadOnlyCollection<Initiative> initiatives) =>
    [
        Of(initiatives.SelectMany(one => one.SubjectAreas)),
        Of(initiatives.SelectMany(one => one.Partners).Select(partner => partner.Kind)),
        Of(initiatives.SelectMany(one => one.TargetGroups)),
        Of(initiatives.SelectMany(one => one.Activities).Select(activity => activity.Kind)),
        Of(initiatives.SelectMany(one => one.SellingPoints)),
    ];

    private static ItemCount Of<TVocabulary>(IEnumerable<Term<TVocabulary>?> items)
        where TVocabulary : class, IVocabulary
    {
        var coded = items.ToLookup(item => item?.Code is not null);
        return new(Core.Vocabulary.Of<TVocabulary>().Scheme, coded[true].Count(), coded[false].Count());
    }
}
