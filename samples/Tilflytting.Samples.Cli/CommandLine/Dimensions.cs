using System.CommandLine;
using System.CommandLine.Parsing;
using Tilflytting.Core;
using Tilflytting.Core.Queries;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary>What is counted by, by any name that it has: <c>målgruppe</c>, <c>target-group</c>, <c>fylke</c>, <c>tiår</c>.</summary>
internal static class Dimensions
{
    public static Argument<FacetDimension> Argument(string name, string description)
    {
        var argument = new Argument<FacetDimension>(name) { Description = description, HelpName = Say("vokabular", "vocabulary"), CustomParser = static result => Read(result).FirstOrDefault() };
        argument.CompletionSources.Add(_ => Names());
        return argument;
    }

    public static Option<FacetDimension[]> Option(string name, string description)
    {
        var option = new Option<FacetDimension[]>(name) { Description = description, HelpName = Say("vokabular", "vocabulary"), CustomParser = static result => [.. Read(result)] };
        option.CompletionSources.Add(_ => Names());
        return option;
    }

    /// <summary>The dimension of a name; null where there is none.</summary>
    public static FacetDimension? Find(string name) => FacetDimension.Named(QueryKey.Find(name)?.Name ?? name)
        ?? FacetDimension.All.FirstOrDefault(one => one.Label.Texts.Any(label => string.Equals(label.Value, name, StringComparison.OrdinalIgnoreCase)));

    public static string Unknown(string text, IEnumerable<string> names) => Spelling.Nearest(text, names) is { } nearest
        ? Say($"«{text}» er ikke noe vokabular. Mente du «{nearest}»?", $"\"{text}\" is no vocabulary. Did you mean \"{nearest}\"?")
        : Say($"«{text}» er ikke noe vokabular: det er {string.Join(", ", names)}", $"\"{text}\" is no vocabulary: it is one of {string.Join(", ", names)}");

    private static IEnumerable<string> Names() => FacetDimension.All.SelectMany(static one => new[] { Name(one), one.Name }).Distinct();

    private static string Name(FacetDimension dimension) => Language == LanguageTag.English ? dimension.Name : dimension.Label.For(Language);

    private static IEnumerable<FacetDimension> Read(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (Find(token.Value) is { } dimension)
            {
                yield return dimension;
            }
            else
            {
                result.AddError(Unknown(token.Value, FacetDimension.All.Select(Name)));
            }
        }
    }
}
