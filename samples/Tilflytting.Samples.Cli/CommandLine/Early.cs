namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary>What has to be known of a command line before it can be parsed: the language that the commands are described in, and the width.</summary>
internal static class Early
{
    /// <summary>The last value of an option; null where it has none. What is wrong with it is reported when the line is parsed.</summary>
    public static string? Value(string[] arguments, string option)
    {
        string? value = null;
        for (var index = 0; index < arguments.Length && arguments[index] != "--"; index++)
        {
            var argument = arguments[index];
            if (argument == option && index + 1 < arguments.Length)
            {
                value = arguments[index + 1];
            }
            else if (argument.Length > option.Length && argument.StartsWith(option, StringComparison.Ordinal) && argument[option.Length] is '=' or ':')
            {
                value = argument[(option.Length + 1)..];
            }
        }

        return value;
    }
}
