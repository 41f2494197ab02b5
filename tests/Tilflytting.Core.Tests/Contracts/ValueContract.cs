using System.Numerics;

namespace Tilflytting.Core.Tests.Contracts;

/// <summary>What every value type with a text keeps: equality, order, reading and printing agree, under any culture.</summary>
internal static class ValueContract
{
    /// <summary>Holds a type to it.</summary>
    /// <param name="sorted">Texts of different values, as they are printed, in ascending order.</param>
    /// <param name="malformed">Texts that are no values.</param>
    public static void Holds<T>(string[] sorted, string[] malformed)
        where T : struct, IEquatable<T>, IComparable<T>, ISpanParsable<T>, ISpanFormattable, IEqualityOperators<T, T, bool>
    {
        foreach (var culture in new[] { "", "nb-NO", "tr-TR", "ar-SA" })
        {
            using var scope = new CultureScope(culture);
            var values = sorted.Select(static text => Parse<T>(text)).ToList();
            for (var i = 0; i < values.Count; i++)
            {
                Prints(values[i], sorted[i]);
                for (var j = 0; j < values.Count; j++)
                {
                    Compares(values[i], values[j], i.CompareTo(j));
                }

                Compares(values[i], T.Parse(sorted[i].AsSpan(), null), 0);
            }

            foreach (var text in malformed)
            {
                TryParse(text, out T value).Should().BeFalse(text);
                value.Equals(default).Should().BeTrue();
                T.TryParse(text.AsSpan(), null, out value).Should().BeFalse(text);
                value.Equals(default).Should().BeTrue();
                FluentActions.Invoking(() => Parse<T>(text)).Should().Throw<DiagnosticException>(text).Which.Diagnostics.Should().ContainSingle();
                FluentActions.Invoking(() => T.Parse(text.AsSpan(), null)).Should().Throw<DiagnosticException>(text);
            }
        }

        TryParse(null, out T none).Should().BeFalse();
        none.Equals(default).Should().BeTrue();
        FluentActions.Invoking(static () => Parse<T>(null!)).Should().Throw<ArgumentNullException>();
        DefaultIsSound<T>();
    }

    /// <summary>With the span form in sight, the compiler takes that one also for a string and for null.</summary>
    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static bool TryParse<T>(string? text, out T value)
        where T : struct, IParsable<T> => T.TryParse(text, null, out value);

    private static void Prints<T>(T value, string text)
        where T : struct, ISpanFormattable, ISpanParsable<T>
    {
        value.ToString().Should().Be(text);
        value.ToString("X", null).Should().Be(text);
        $"{value}".Should().Be(text);
        TryParse(text, out T back).Should().BeTrue();
        back.Should().Be(value);
        T.TryParse(text.AsSpan(), null, out back).Should().BeTrue();
        back.Should().Be(value);

        var exact = new char[text.Length];
        value.TryFormat(exact, out var written, default, null).Should().BeTrue();
        new string(exact, 0, written).Should().Be(text);
        for (var length = 0; length < text.Length; length++)
        {
            value.TryFormat(new char[length], out written, default, null).Should().BeFalse();
            written.Should().Be(0);
        }
    }

    private static void Compares<T>(T one, T other, int order)
        where T : struct, IEquatable<T>, IComparable<T>, IEqualityOperators<T, T, bool>
    {
        Math.Sign(one.CompareTo(other)).Should().Be(order, $"{one} and {other}");
        one.Equals(other).Should().Be(order == 0);
        one.Equals((object)other).Should().Be(order == 0);
        (one == other).Should().Be(order == 0);
        (one != other).Should().Be(order != 0);
        if (order == 0)
        {
            one.GetHashCode().Should().Be(other.GetHashCode());
        }

        one.Equals("x").Should().BeFalse();
        one.Equals(null).Should().BeFalse();
    }

    private static void DefaultIsSound<T>()
        where T : struct, IEquatable<T>, IComparable<T>, ISpanFormattable
    {
        var value = default(T);
        value.Equals(new T()).Should().BeTrue();
        value.CompareTo(new T()).Should().Be(0);
        value.GetHashCode().Should().Be(new T().GetHashCode());
        FluentActions.Invoking(() => value.ToString()).Should().NotThrow();
    }
}
