using NodaTime;
using Tilflytting.Core;
using Tilflytting.Core.Queries;
using static Tilflytting.Samples.Cli.Speech;

namespace Tilflytting.Samples.Cli;

/// <summary>What the sample asks of an initiative: this is how an application would do it.</summary>
internal sealed class Questions(Initiative initiative, ConceptSet concepts)
{
    public IEnumerable<Answer> Ask()
    {
        if (FirstYear() is { } year)
        {
            yield return Ask(Say($"Pågikk i {year}?", $"Gjekk føre seg i {year}?", $"Active in {year}?"), InitiativeFilter.Active(DateInterval.Year(year)));

            var day = new LocalDate(year, 6, 1);
            yield return Ask(Say($"Pågikk {day:uuuu-MM-dd}?", $"Gjekk føre seg {day:uuuu-MM-dd}?", $"Active on {day:uuuu-MM-dd}?"), InitiativeFilter.Active(DateInterval.Day(day)));

            if (QuietYear(year) is { } quiet)
            {
                yield return Ask(Say($"Pågikk i {quiet}?", $"Gjekk føre seg i {quiet}?", $"Active in {quiet}?"), InitiativeFilter.Active(DateInterval.Year(quiet)));
            }
        }

        if (DatedProjects() is [var first, var second, ..])
        {
            yield return Overlap(first, second);
        }

        yield return Ask(Say("For ungdom?", "For ungdom?", "For young people?"), InitiativeFilter.Has(TargetGroup.Youth));
        yield return Ask(Say("For kvinner?", "For kvinner?", "For women?"), InitiativeFilter.Has(TargetGroup.Women));
        yield return Ask(Say("Med brosjyrer?", "Med brosjyrar?", "With brochures?"), InitiativeFilter.Has(ActivityType.Brochures));
    }

    private Answer Ask(string question, InitiativeFilter filter)
    {
        var explanation = filter.Explain(initiative, concepts);
        return new(question, explanation.Certainty, explanation.Text.For(Language));
    }

    private Answer Overlap(Project first, Project second)
    {
        var (one, other) = (first.Period!.Period!.Value, second.Period!.Period!.Value);
        var certainty = one.Overlaps(other, initiative.Provenance?.StatedOn?.Earliest);
        var (a, b) = (PeriodText.Format(one, Language), PeriodText.Format(other, Language));
        return new(Say("Overlapper de to første prosjektene?", "Overlappar dei to første prosjekta?", "Do the first two projects overlap?"), certainty, certainty switch
        {
            Certainty.Certain => Say(
                $"{a} og {b} har dager felles, hvordan de enn leses", $"{a} og {b} har dagar felles, korleis dei enn blir lesne", $"{a} and {b} share days, whichever way they are read"),
            Certainty.Possible => Say(
                $"{a} og {b}: det avhenger av dager som ikke er oppgitt", $"{a} og {b}: det kjem an på dagar som ikkje er oppgjevne", $"{a} and {b}: that depends on days that are not stated"),
            _ => Say(
                $"{a} og {b}: det ene var slutt før det andre begynte", $"{a} og {b}: det eine var slutt før det andre byrja", $"{a} and {b}: one was over before the other began"),
        });
    }

    private List<Project> DatedProjects() => [.. initiative.Projects.Where(project => project.Period?.Period is not null)];

    /// <summary>Everything that has a date: the work as a whole, its projects, its activities.</summary>
    private IEnumerable<DatePeriod> DatedPeriods() => initiative.Projects.Select(project => project.Period)
        .Prepend(initiative.Period)
        .Concat(initiative.Activities.Select(activity => activity.Period))
        .Select(period => period?.Period)
        .OfType<DatePeriod>();

    /// <summary>The year in which the first dated work started, or ended where its start is not stated.</summary>
    private int? FirstYear() => DatedPeriods().Select(period => (period.Start ?? period.End)?.Year).FirstOrDefault();

    /// <summary>A year without work in the middle of a break; where there is no break, the year before it all. None in a first year of all.</summary>
    private int? QuietYear(int firstYear)
    {
        bool IsQuiet(int year) => InitiativeFilter.Active(DateInterval.Year(year)).Evaluate(initiative, concepts) == Certainty.No;

        var lastYear = DatedPeriods().Select(period => period.End?.Latest.Year ?? firstYear).Append(firstYear).Max();
        var quiet = Enumerable.Range(firstYear, lastYear - firstYear + 1).Where(IsQuiet).ToList();
        return quiet.Count > 0 ? quiet[quiet.Count / 2] : firstYear > 1 ? firstYear - 1 : null;
    }
}
