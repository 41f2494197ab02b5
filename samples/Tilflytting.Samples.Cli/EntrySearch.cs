using Tilflytting.Core;
using Tilflytting.Samples.Cli.CommandLine;
using Tilflytting.Samples.Cli.Views;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli;

/// <summary>An entry by its id, or by a part of its id or title.</summary>
internal static class EntrySearch
{
    /// <summary>Spelt like an id, so that «Vågan» and «vagan» are the same.</summary>
    /// <exception cref="CommandException">None is so called, or several are.</exception>
    public static Initiative Find(Catalogue catalogue, string text)
    {
        var isWord = Slug.TryFromTitle(text, out var wanted);
        bool IsIn(string words) => isWord && Slug.TryFromTitle(words, out var folded) && folded.ToString().Contains(wanted.ToString(), StringComparison.Ordinal);
        bool IsWordIn(Initiative one) => isWord && $"-{one.Id}-".Contains($"-{wanted}-", StringComparison.Ordinal);

        List<Initiative> exact = [.. catalogue.Initiatives.Where(one => isWord && one.Id == wanted)];
        List<Initiative> found = exact.Count > 0 ? exact : [.. catalogue.Initiatives.Where(one => IsIn(one.Id.ToString()) || IsIn(one.Title.For(one.Language)))];
        if (found.Count > 1 && found.Where(IsWordIn).ToList() is [var whole])
        {
            return whole; // «berg» is a whole word of one, and a part of a word of others.
        }

        return found switch
        {
            [var only] => only,
            [] => throw new CommandException(Say(
                $"Ingen oppføring har «{text}» i id-en eller tittelen.", $"Inga oppføring har «{text}» i id-en eller tittelen.", $"No entry has \"{text}\" in its id or title.") + Hint(catalogue, text))
            {
                ExitCode = ExitCodes.Nothing,
            },
            _ => throw new CommandException(
                Say($"Flere oppføringer har «{text}» i id-en eller tittelen. Velg én:", $"Fleire oppføringar har «{text}» i id-en eller tittelen. Vel éi:", $"Several entries have \"{text}\" in their id or title. Choose one:"),
                [.. found.Select(static one => $"{one.Id}  {Entry.Title(one)}")]),
        };
    }

    private static string Hint(Catalogue catalogue, string text) => Spelling.Nearest(text, catalogue.Initiatives.Select(static one => one.Id.ToString())) is { } nearest
        ? Say($" Mente du «{nearest}»?", $" Meinte du «{nearest}»?", $" Did you mean \"{nearest}\"?") : "";
}
