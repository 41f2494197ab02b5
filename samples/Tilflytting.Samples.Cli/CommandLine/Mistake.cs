using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary>What is wrong with a call, in one line that says what was probably meant.</summary>
internal static class Mistake
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
        var help = Say($"Se «{name} --help».", $"See \"{name} --help\".");

        // Behind one minus there may be a word that is not wanted; behind two there can be nothing but an option. Behind «--» there is none.
        var option = call.Tokens.TakeWhile(static token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(static token => token.Type == TokenType.Argument && token.Value.Length > 2 && token.Value.StartsWith("--", StringComparison.Ordinal));
        if (option is not null)
        {
            return Unknown(option.Value, Options(call).Select(static one => one.Name), help);
        }

        return call.UnmatchedTokens is [var unknown, ..]
            ? Unknown(unknown, unknown.StartsWith('-') ? Options(call).Select(static one => one.Name) : command.Subcommands.Select(static one => one.Name), help)
            : call.Errors is [var error, ..] ? new($"{Describe(error) switch { var text => text.EndsWith('?') ? text : text + "." }} {help}")
            : null;
    }

    private static CommandException Unknown(string text, IEnumerable<string> names, string help)
    {
        var meant = Spelling.Nearest(text, names) is { } nearest ? Say($" Mente du «{nearest}»?", $" Did you mean \"{nearest}\"?") : "";
        return new(Say($"«{text}» finnes ikke.{meant} {help}", $"There is no \"{text}\".{meant} {help}"));
    }

    private static IEnumerable<Option> Options(ParseResult call) => call.CommandResult.Command.Options.Concat(call.RootCommandResult.Command.Options.Where(static option => option.Recursive));

    private static string Describe(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens: [] } result => Say($"{result.Option.Name} trenger noe etter seg", $"{result.Option.Name} needs something behind it"),
        OptionResult { Tokens.Count: > 1 } result => Say($"{result.Option.Name} kan bare stå én gang", $"{result.Option.Name} can stand only once"),
        ArgumentResult { Tokens: [] } result => Say($"Her mangler <{result.Argument.HelpName}>", $"<{result.Argument.HelpName}> is missing"),
        CommandResult { Command: var command } when command.Arguments.FirstOrDefault(static one => one.Arity.MinimumNumberOfValues > 0) is { } argument =>
            Say($"Her mangler <{argument.HelpName}>", $"<{argument.HelpName}> is missing"),
        _ => error.Message.TrimEnd('.'),
    };
}
