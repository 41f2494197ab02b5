using System.CommandLine;
using System.CommandLine.Parsing;
using Tilflytting.Core;
using Tilflytting.Core.Queries;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary>What is counted by, by any name that it has, in singular or plural: <c>målgruppe</c>, <c>målgrupper</c>, <c>target-group</c>, <c>fylke</c>, <c>tiår</c>.</summary>
internal static class Dimensions
{
    /// <summary>The endings of a plural in the three languages, the longest first.</summary>
    private static readonly string[] Plurals = ["ene", "ane", "er", "ar", "es", "e", "r", "s", "a"];

    /// <summary>The vocabularies alone, by the keys that ask for them.</summary>
    public static IEnumerable<QueryKey> Vocabularies => QueryKey.All.Where(static key => key.Vocabulary is not null);

    public static Argument<FacetDimension> Argument(string name, string description)
    {
        var argument = new Argument<FacetDimension>(name)
        {
            Description = description,
            HelpName = Say("vokabular", "vokabular", "vocabulary"),
            CustomParser = static result => Read(result).FirstOrDefault(),
        };
        argument.CompletionSources.Add(_ => Names());
        return argument;
    }

    public static Option<FacetDimension[]> Option(string name, string description)
    {
        var option = new Option<FacetDimension[]>(name)
        {
            Description = description,
            HelpName = Say("vokabular", "vokabular", "vocabulary"),
            CustomParser = static result => [.. Read(result)],
        };
        option.CompletionSources.Add(_ => Names());
        return option;
    }

    /// <summary>The dimension of a name; null where there is none.</summary>
    public static FacetDimension? Find(string name) => Exactly(name) ?? Singulars(name).Select(Exactly).FirstOrDefault(static found => found is not null);

    public static string Name(FacetDimension dimension) => Language == LanguageTag.English ? dimension.Name : dimension.Label.For(Language);

    public static IEnumerable<string> Names() => FacetDimension.All.SelectMany(static one => new[] { Name(one), one.Name }).Distinct();

    public static string Unknown(string text, IEnumerable<string> names) => Spelling.Nearest(text, names) is { } nearest
        ? Say($"«{text}» er ikke noe vokabular. Mente du «{nearest}»?", $"«{text}» er ikkje noko vokabular. Meinte du «{nearest}»?", $"\"{text}\" is no vocabulary. Did you mean \"{nearest}\"?")
        : Say(
            $"«{text}» er ikke noe vokabular. Velg {Listed(names, "eller")}",
            $"«{text}» er ikkje noko vokabular. Vel {Listed(names, "eller")}",
            $"\"{text}\" is no vocabulary. Choose {Listed(names, "or")}");

    private static FacetDimension? Exactly(string name) => FacetDimension.Named(QueryKey.Find(name)?.Name ?? name)
        ?? FacetDimension.All.FirstOrDefault(one => one.Label.Texts.Any(label => string.Equals(label.Value, name, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> Singulars(string name)
    {
        if (name.EndsWith("ies", StringComparison.OrdinalIgnoreCase))
        {
            yield return name[..^3] + "y";
        }

        foreach (var plural in Plurals)
        {
            if (name.Length > plural.Length + 3 && name.EndsWith(plural, StringComparison.OrdinalIgnoreCase))
            {
                yield return name[..^plural.Length];
                yield return name[..^plural.Length] + "e";
            }
        }
    }

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
