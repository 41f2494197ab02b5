using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Tilflytting.Samples.Cli.Reports;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary>What is wrong with a call, in one line that says what was probably meant.</summary>
/// <remarks>
/// A word of a question may begin with a minus, which means not. Which of them is an option is decided so, before «--»: after two minus signs there is always an
/// option; one minus and one letter of a–z, alone or with a number or an equals sign, is an option; so is one minus and the whole name of an option. All else is a condition.
/// </remarks>
internal static partial class Mistake
{
    /// <summary>The first mistake; null where there is none, or help, the version or a completion is asked for.</summary>
    public static CommandException? In(ParseResult call)
    {
        var command = call.CommandResult.Command;
        if (call.Action is not (null or ParseErrorAction) && call.Action != command.Action)
        {
            return null;
        }

        var name = command is RootCommand ? "tilflytting" : $"tilflytting {command.Name}";
        var help = Say($"Se «{name} --help».", $"Sjå «{name} --help».", $"See \"{name} --help\".");
        var options = Options(call).ToList();
        var tokens = call.Tokens.TakeWhile(static token => token.Type != TokenType.DoubleDash).ToList();
        foreach (var (token, before) in tokens.Zip(tokens.Prepend(null)))
        {
            if (token.Type == TokenType.Argument && IsOption(token.Value, options))
            {
                return before is { Type: TokenType.Option } && options.Any(one => IsNamed(one, token.Value))
                    ? new($"{Needs(before.Value)}. {help}")
                    : Unknown(token.Value, Names(options), help);
            }
        }

        var twice = tokens.Where(static token => token.Type == TokenType.Option).Select(token => options.FirstOrDefault(one => IsNamed(one, token.Value))).OfType<Option>()
            .GroupBy(static one => one).FirstOrDefault(static group => group.Count() > 1 && group.Key.Arity.MaximumNumberOfValues <= 1)?.Key;
        return twice is not null ? new($"{Once(twice)}. {help}")
            : call.UnmatchedTokens is [var unknown, ..]
                ? Unknown(unknown, unknown.StartsWith('-') ? Names(options) : command.Subcommands.Select(static one => one.Name), help)
                : call.Errors is [var error, ..] ? new($"{Describe(error) switch { var text => text.EndsWith('?') || text.EndsWith('.') ? text : text + "." }} {help}")
                : null;
    }

    [GeneratedRegex("^-([A-Za-z]([0-9]+|=.*)?)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Short();

    private static bool IsOption(string text, IEnumerable<Option> options) => text.Length > 2 && text.StartsWith("--", StringComparison.Ordinal)
        ? true
        : Short().IsMatch(text) || (text.StartsWith('-') && options.Any(one => one.Name.Equals("-" + text.Split('=', ':')[0], StringComparison.OrdinalIgnoreCase)));

    private static bool IsNamed(Option option, string text) => option.Name == text || option.Aliases.Contains(text);

    private static IEnumerable<string> Names(IEnumerable<Option> options) => options.SelectMany(static option => option.Aliases.Prepend(option.Name));

    private static CommandException Unknown(string text, IEnumerable<string> names, string help)
    {
        var all = names.ToList();
        var word = text.Split('=', ':')[0];
        var format = ReportWriter.Formats.FirstOrDefault(one => word == $"--{one}");
        var nearest = format is not null ? $"--format {format}"
            : Short().IsMatch(text) ? all.FirstOrDefault(name => name == text[..2]) ?? all.FirstOrDefault(name => name.StartsWith($"--{text[1]}", StringComparison.OrdinalIgnoreCase))
            : all.FirstOrDefault(name => name.Equals("-" + word, StringComparison.OrdinalIgnoreCase)) ?? Spelling.Nearest(word, all);
        var meant = nearest is null ? "" : Say($" Mente du «{nearest}»?", $" Meinte du «{nearest}»?", $" Did you mean \"{nearest}\"?");
        return new(Say($"«{text}» finnes ikke.{meant} {help}", $"«{text}» finst ikkje.{meant} {help}", $"There is no \"{text}\".{meant} {help}"));
    }

    private static IEnumerable<Option> Options(ParseResult call) => call.CommandResult.Command.Options.Concat(call.RootCommandResult.Command.Options.Where(static option => option.Recursive));

    private static string Needs(string name) => Say($"{name} trenger en verdi", $"{name} treng ein verdi", $"{name} needs a value");

    private static string Once(Option option) => Say($"{option.Name} kan bare brukes én gang", $"{option.Name} kan berre brukast éin gong", $"{option.Name} can be used only once");

    private static string Missing(Argument argument) => Say($"Her mangler <{argument.HelpName}>", $"Her manglar <{argument.HelpName}>", $"<{argument.HelpName}> is missing");

    private static string Describe(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens: [] } result => Needs(result.Option.Name),
        OptionResult { Tokens.Count: > 1 } result when result.Option.Arity.MaximumNumberOfValues <= 1 => Once(result.Option),
        ArgumentResult { Tokens: [] } result => Missing(result.Argument),
        CommandResult { Command: var command } when command.Arguments.FirstOrDefault(static one => one.Arity.MinimumNumberOfValues > 0) is { } argument => Missing(argument),
        _ => error.Message.TrimEnd('.'),
    };
}
