using System.Runtime.CompilerServices;

namespace Tilflytting.Core;

/// <summary>What the model's types demand of their members, beside <see cref="TextRules"/>.</summary>
internal static class ModelRules
{
    /// <summary>The value itself, when it is not null.</summary>
    public static T Required<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class =>
        value ?? throw new ArgumentNullException(name);

    /// <summary>The address itself, when it is null or its text can be written and read back.</summary>
    /// <exception cref="ArgumentException">The address is blank or holds half of a surrogate pair.</exception>
    public static Uri? Address(Uri? address, [CallerArgumentExpression(nameof(address))] string? name = null)
    {
        TextRules.CheckedOrNull(address?.OriginalString, name);
        return address;
    }

    /// <summary>The date in the ISO calendar, when it is in the years that the format can write.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1.</exception>
    public static LocalDate? Date(LocalDate? date, [CallerArgumentExpression(nameof(date))] string? name = null) =>
        date?.WithCalendar(CalendarSystem.Iso) is not { } iso ? null
        : iso.Year >= 1 ? iso
        : throw new ArgumentOutOfRangeException(name, "A date is in the years 1 to 9999.");

    /// <summary>The number without trailing zeros, and zero without a sign, so that equal numbers are written alike.</summary>
    public static decimal? Number(decimal? number) => number switch
    {
        null => null,
        0 => 0,
        { } value => value / 1.0000000000000000000000000000m,
    };

    /// <summary>The parts that are there, on one invariant line.</summary>
    public static string Line(params ReadOnlySpan<object?> parts) =>
        TextFormat.OneLine(string.Join(", ", [.. NotBlank(parts)]));

    /// <summary>A number of things, or null for none: «3 projects».</summary>
    public static string? Count<T>(ImmutableArray<T> items, string one, string many) => items.Length switch
    {
        0 => null,
        1 => $"1 {one}",
        _ => FormattableString.Invariant($"{items.Length} {many}"),
    };

    private static List<string> NotBlank(ReadOnlySpan<object?> parts)
    {
        var texts = new List<string>();
        foreach (var part in parts)
        {
            var text = part is IFormattable formattable
                ? formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture)
                : part?.ToString();
            if (!string.IsNullOrEmpty(text))
            {
                texts.Add(text);
            }
        }

        return texts;
    }
}
