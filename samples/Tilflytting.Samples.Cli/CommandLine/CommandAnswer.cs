using Tilflytting.Samples.Cli.Output;
using Tilflytting.Samples.Cli.Reports;

namespace Tilflytting.Samples.Cli.CommandLine;

/// <summary>What a command answers: a view for people, the same as data, and the exit code.</summary>
/// <param name="View">Writes it for people.</param>
/// <param name="Data">Makes the data; called where a format of data was asked for.</param>
/// <param name="ExitCode">One of <see cref="ExitCodes"/>.</param>
internal sealed record CommandAnswer(Action<Screen> View, Func<Report> Data, int ExitCode = ExitCodes.Found)
{
    public void Write(Session session, string format, char separator)
    {
        if (format == ReportWriter.Table)
        {
            View(session.Screen);
        }
        else
        {
            ReportWriter.Write(session.Output, format, separator, Data());
        }
    }
}
