using System.CommandLine;
using System.Globalization;
using Tilflytting.Samples.Cli.Reports;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary>The arguments and options that several commands have.</summary>
internal static class SharedOptions
{
    /// <summary>Where an option stands for a file, and that standard input is one.</summary>
    public static Option<string?> In() => new("--in")
    {
        Description = Say("En katalog i JSON, «-» for standard inn; ellers den som følger med.", "A catalogue in JSON, \"-\" for standard input; else the one that comes along."),
        HelpName = Say("fil", "file"),
    };

    /// <summary>Words of a question; all that is no option of the command belongs to it.</summary>
    public static Argument<string[]> Question(ArgumentArity arity)
    {
        var words = new Argument<string[]>("text")
        {
            Description = Say("Spørsmålet, som målgruppe:ungdom aktiv:2007..2010.", "The question, such as target-group:youth active:2007..2010."),
            HelpName = Say("ord", "words"),
            Arity = arity,
        };
        words.CompletionSources.Add(QuestionCompletion.Complete);
        return words;
    }

    public static Option<string> Format() => Choice(
        "--format", Say("Tabell, eller data for et annet program.", "A table, or data for another program."), ReportWriter.Table, [ReportWriter.Table, .. ReportWriter.Formats]);

    public static Option<string> Choice(string name, string description, string standard, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', values), DefaultValueFactory = _ => standard };
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !values.Contains(token.Value))
            {
                result.AddError(Say(
                    $"«{token.Value}» kan ikke stå etter {name}: det er {string.Join(", ", values)}",
                    $"\"{token.Value}\" cannot stand behind {name}: it is one of {string.Join(", ", values)}"));
            }
        });
        return option;
    }

    /// <summary>A whole number from the least on; null where nothing is said.</summary>
    public static Option<int?> Number(string name, string description, string helpName, int least, int most) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            {
                return number;
            }

            var range = most == int.MaxValue ? Say($"fra {least}", $"from {least}") : Say($"fra {least} til {most}", $"from {least} to {most}");
            result.AddError(Say(
                $"«{result.Tokens[0].Value}» kan ikke stå etter {name}: det er et helt tall {range}",
                $"\"{result.Tokens[0].Value}\" cannot stand behind {name}: it is a whole number {range}"));
            return null;
        },
    };
}
