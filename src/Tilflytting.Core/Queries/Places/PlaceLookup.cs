namespace Tilflytting.Core.Queries;

/// <summary>What a text means in a question about places: a number, a number of another day (<c>1806@1963</c>), or a name.</summary>
internal static class PlaceLookup
{
    private static readonly PlaceRegister Register = PlaceRegister.Default;

    /// <summary>A number means the municipality that has it today, else the last that had it; a name those that are called so today, else the last that were.</summary>
    public static bool TryMunicipalities(string text, out ImmutableArray<Municipality> found, [NotNullWhen(false)] out Diagnostic? problem)
    {
        problem = null;
        text = text.Trim();
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var isNumber = MunicipalityNumber.TryParse(at < 0 ? text : text[..at], out var number);
        if (isNumber && at >= 0)
        {
            if (!PartialDate.TryParse(text.AsSpan(at + 1), out var date, out problem))
            {
                found = [];
                problem = problem with { Span = problem.Span!.Value with { Start = problem.Span.Value.Start + at + 1 } };
                return false;
            }

            // The very id of a municipality means it alone, also where another had the number for a part of that year.
            var having = Register.FindAll(number);
            found = having.Where(one => one.Id == text).ToImmutableArray() is { IsEmpty: false } itself ? itself : [.. having.Where(one => one.Numbers.Any(
                dated => dated.Number == number && dated.From <= date.Latest && (dated.To is not { } to || to >= date.Earliest)))];
        }
        else
        {
            found = isNumber ? [.. Register.FindAll(number).TakeLast(1)] : Called(text);
        }

        problem = !found.IsEmpty ? null
            : isNumber && Register.FindAll(number) is { IsEmpty: false } atOtherTimes ? QueryProblems.NumberOfAnotherDay(text, number, atOtherTimes)
            : !isNumber && Register.CountiesNamed(text) is { IsEmpty: false } ? QueryProblems.CountyForMunicipality(text)
            : QueryProblems.UnknownMunicipality(text, isNumber ? [] : Register.NearestNames(text), text.All(char.IsAsciiDigit));
        return problem is null;
    }

    /// <summary>A number means the county that has or had it; a name each that was ever called so.</summary>
    public static bool TryCounties(string text, out ImmutableArray<County> found, [NotNullWhen(false)] out Diagnostic? problem)
    {
        text = text.Trim();
        var isNumber = CountyNumber.TryParse(text, out var number);
        found = !isNumber ? Register.CountiesNamed(text) : Register.FindCounty(number) is { } county ? [county] : [];
        problem = found.IsEmpty ? QueryProblems.UnknownCounty(text, isNumber ? [] : Register.NearestCountyNames(text), text.All(char.IsAsciiDigit)) : null;
        return problem is null;
    }

    /// <summary>The municipalities that have a name today, else the last that had it: several where they had it until the same day.</summary>
    private static ImmutableArray<Municipality> Called(string name)
    {
        var ever = Register.Named(name);
        if (ever.Length < 2)
        {
            return ever;
        }

        foreach (var day in ever.SelectMany(static one => one.Names).Select(static dated => dated.To ?? Register.LastDay).Distinct().OrderDescending())
        {
            if (Register.Named(name, day) is { IsEmpty: false } last)
            {
                return last;
            }
        }

        return ever;
    }
}
