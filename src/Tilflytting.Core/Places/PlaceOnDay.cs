namespace Tilflytting.Core;

/// <summary>A municipality on a day of its life.</summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="Day">The day.</param>
internal readonly record struct PlaceOnDay(Municipality Municipality, LocalDate Day)
{
    /// <summary>Whether what was here on the day is or was in a county at any time of the county's life, as far as its first and last day and this one show.</summary>
    public bool MayBeIn(County county)
    {
        var last = county.To ?? PlaceRegister.Default.LastDay;
        foreach (var day in (ReadOnlySpan<LocalDate>)[LocalDate.Max(county.From, LocalDate.Min(Day, last)), last])
        {
            foreach (var match in Municipality.On(day, Day))
            {
                if (match.Municipality.CountyOn(day) == county)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
