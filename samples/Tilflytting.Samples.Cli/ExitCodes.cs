using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli;

/// <summary>The exit codes, the same for every command.</summary>
internal static class ExitCodes
{
    /// <summary>Something was found, or all is well.</summary>
    public const int Found = 0;

    /// <summary>Nothing was found, two catalogues differ, or there is something to correct.</summary>
    public const int Nothing = 1;

    /// <summary>The call is wrong, or something cannot be read or written.</summary>
    public const int WrongUse = 2;

    /// <summary>The exit code of a shell for a program that Ctrl+C ended.</summary>
    public const int Cancelled = 130;

    /// <summary>The line in every help.</summary>
    public static string Help => Say(
        "Avslutningskode: 0 når noe er funnet eller alt er i orden, 1 når ingenting er funnet, noe er ulikt eller noe må rettes, 2 ved feil bruk eller når noe ikke kan leses eller skrives.",
        "Avslutningskode: 0 når noko er funne eller alt er i orden, 1 når ingenting er funne, noko er ulikt eller noko må rettast, 2 ved feil bruk eller når noko ikkje kan lesast eller skrivast.",
        "Exit code: 0 when something is found or all is well, 1 when nothing is found, something differs or needs correction, 2 for wrong use or when something cannot be read or written.");
}
