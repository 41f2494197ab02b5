namespace Tilflytting.Core;

/// <summary>Spans of days in the register: both ends inclusive, as precise as their source.</summary>
internal static class OrganisationDays
{
    /// <summary>Whether a day lies in a span. A first day that is not known may be any; a last day that is missing has not come.</summary>
    public static Certainty Includes(PartialDate? from, PartialDate? to, LocalDate day)
    {
        if (day < from?.Earliest || day > to?.Latest)
        {
            return Certainty.No;
        }

        return day >= from?.Latest && (to is not { } last || day <= last.Earliest) ? Certainty.Certain : Certainty.Possible;
    }
}
