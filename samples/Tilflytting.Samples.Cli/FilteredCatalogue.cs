using Tilflytting.Core;
using Tilflytting.Core.Queries;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Output;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli;

/// <summary>The entries of a catalogue that answer a question, as a catalogue that says so: two documents with one id and other contents would be taken for each other.</summary>
internal static class FilteredCatalogue
{
    public static Catalogue Of(Question question, Certainty atLeast)
    {
        var catalogue = question.Catalogue;
        var concepts = ConceptSet.With(catalogue.Concepts);
        var hits = catalogue.Initiatives.Select(one => (Initiative: one, Certainty: question.Filter.Evaluate(one, concepts)))
            .Where(hit => hit.Certainty >= atLeast).ToList();
        if (hits.Count == catalogue.Initiatives.Length)
        {
            var isCertain = hits.TrueForAll(static hit => hit.Certainty == Certainty.Certain);
            return isCertain ? catalogue : catalogue with { Description = Described(catalogue, question, hits) };
        }

        return catalogue with
        {
            Id = Slug.TryFromTitle($"{catalogue.Id} {question.Filter}", out var id) ? id : catalogue.Id,
            Title = Each(catalogue.Title, catalogue.Language, title => $"{title}: {Shown.Line(question.Text)}"),
            Description = Described(catalogue, question, hits),
            Initiatives = [.. hits.Select(static hit => hit.Initiative)],
        };
    }

    private static LocalizedText Described(Catalogue catalogue, Question question, List<(Initiative Initiative, Certainty Certainty)> hits)
    {
        var possible = hits.Where(static hit => hit.Certainty == Certainty.Possible).Select(static hit => hit.Initiative.Id.ToString()).ToList();
        var (count, all, text) = (hits.Count, catalogue.Initiatives.Length, Shown.Line(question.Text));
        var note = Say(
            $"Et utvalg: {count} av {all} oppføringer svarer på «{text}». ",
            $"Eit utval: {count} av {all} oppføringar svarar på «{text}». ",
            $"A selection: {count} of {all} entries answer \"{text}\". ")
            + (possible.Count == 0 ? Say("Alle svarer sikkert.", "Alle svarar sikkert.", "All of them answer certainly.")
                : Say("Bare mulige svar: ", "Berre moglege svar: ", "Only possible answers: ") + string.Join(", ", possible) + ".");
        return catalogue.Description is { } description ? Each(description, catalogue.Language, old => $"{note} {old}") : new(note);
    }

    private static LocalizedText Each(LocalizedText text, LanguageTag language, Func<string, string> change) =>
        text.HasLanguage ? new(text.Texts.Select(one => KeyValuePair.Create(one.Key, change(one.Value)))) : new(change(text.For(language)));
}
