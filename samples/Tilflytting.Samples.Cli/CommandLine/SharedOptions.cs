using System.CommandLine;
using System.Globalization;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary>The arguments and options that several commands have.</summary>
internal static class SharedOptions
{
    /// <summary>The catalogue that is asked.</summary>
    public static Option<string?> In() => new("--in")
    {
        Description = Say(
            "En katalog i JSON, «-» for standard inn; ellers den som følger med.",
            "Ein katalog i JSON, «-» for standard inn; elles den som følgjer med.",
            "A catalogue in JSON, \"-\" for standard input; default: the bundled catalogue."),
        HelpName = Say("fil", "fil", "file"),
    };

    /// <summary>The file that is written to.</summary>
    public static Option<string?> Out() => new("--out", "-o")
    {
        Description = Say(
            "Filen som katalogen skrives til; ellers standard ut.",
            "Fila som katalogen blir skriven til; elles standard ut.",
            "The file that the catalogue is written to; default: standard output."),
        HelpName = Say("fil", "fil", "file"),
    };

    /// <summary>Words of a question; all that is no option of the command belongs to it.</summary>
    public static Argument<string[]> Question(ArgumentArity arity)
    {
        var words = new Argument<string[]>("text")
        {
            Description = Say(
                "Spørsmålet, som målgruppe:ungdom aktiv:2007..2010.", "Spørsmålet, som målgruppe:ungdom aktiv:2007..2010.", "The question, such as target-group:youth active:2007..2010."),
            HelpName = Say("ord", "ord", "words"),
            Arity = arity,
        };
        words.CompletionSources.Add(QuestionCompletion.Complete);
        return words;
    }

    public static Option<bool> Certain() => new("--certain")
    {
        Description = Say("Bare de som sikkert svarer.", "Berre dei som sikkert svarar.", "Only those that certainly answer."),
    };

    public static Option<string> Choice(string name, string description, string standard, params IReadOnlyList<string> values)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', values), DefaultValueFactory = _ => standard };
        option.CompletionSources.Add([.. values]);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !values.Contains(token.Value))
            {
                result.AddError(NotOneOf(name, token.Value, values));
            }
        });
        return option;
    }

    public static string NotOneOf(string name, string value, IEnumerable<string> values)
    {
        var all = values.ToList();
        return Say(
            $"{name} kan være {Listed(all, "eller")}, ikke «{value}»",
            $"{name} kan vere {Listed(all, "eller")}, ikkje «{value}»",
            $"{name} may be {Listed(all, "or")}, not \"{value}\"");
    }

    /// <summary>A whole number from the least on; null where nothing is said.</summary>
    public static Option<int?> Number(string name, string description, string helpName, int least, int most, params string[] aliases) => new(name, aliases)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            var range = most == int.MaxValue ? Say($"fra {least}", $"frå {least}", $"from {least}") : Say($"fra {least} til {most}", $"frå {least} til {most}", $"from {least} to {most}");
            result.AddError(Say(
                $"{name} må være et helt tall {range}, ikke «{result.Tokens[0].Value}»",
                $"{name} må vere eit heilt tal {range}, ikkje «{result.Tokens[0].Value}»",
                $"{name} must be a whole number {range}, not \"{result.Tokens[0].Value}\""));
            return null;
        },
    };
}
