using System.Text;

namespace Tilflytting.Core.Fuzz.Targets;

/// <summary>The text of a value: each way of reading says the same of it, and what is read is printed and read again as the same.</summary>
internal class ValueTarget<T>(
    string name, TextMutator mutator, ValueTarget<T>.TryReadText tryText, ValueTarget<T>.TryReadSpan trySpan, Func<string, T> read, ValueTarget<T>.ReadSpan readSpan)
    : TextTarget(name, typeof(T).Name, mutator)
    where T : struct, ISpanParsable<T>, ISpanFormattable, IEquatable<T>, IComparable<T>
{
    public delegate bool TryReadText(string? text, out T value);

    public delegate bool TryReadSpan(ReadOnlySpan<char> text, out T value, out Diagnostic? problem);

    public delegate T ReadSpan(ReadOnlySpan<char> text);

    protected sealed override void Hold(string text, Dice dice)
    {
        var isRead = tryText(text, out var value);
        Require.Equal(trySpan(text, out var ofSpan, out var problem), isRead, "a text and a span are read alike");
        Require.Equal(ofSpan, value, "a text and a span give the same value");
        Require.Equal(T.TryParse(text, null, out var ofContract), isRead, "the contract of .NET says the same");
        Require.Equal(ofContract, value, "the contract of .NET gives the same value");
        if (!isRead)
        {
            Require.Equal(value, default, "what is not read is the default value");
            Problems.IsSound(problem, text.Length);
            var thrown = dice.OneIn(2)
                ? Require.Throws<DiagnosticException>(true, () => read(text), "Parse(string)")
                : Require.Throws<DiagnosticException>(true, () => readSpan(text), "Parse(span)");
            Require.That(thrown!.Diagnostics is [var only] && only == problem, "Parse throws the problem of TryParse");
            return;
        }

        Require.That(problem is null, "what is read has no problem");
        Require.Equal(dice.OneIn(2) ? read(text) : readSpan(text), value, "Parse gives the value of TryParse");
        IsPrintedAndReadAgain(value);
        Hold(value, dice);
    }

    protected sealed override string? Print(string text) => trySpan(text, out var value, out var problem) ? value.ToString()! : problem!.ToString();

    /// <summary>What holds of a value beside its text.</summary>
    protected virtual void Hold(T value, Dice dice)
    {
    }

    private void IsPrintedAndReadAgain(T value)
    {
        var printed = value.ToString()!;
        Require.That(tryText(printed, out var again), "what is printed is read");
        Require.Equal(again, value, "what is printed is read as the same value");
        Require.Equal(again.GetHashCode(), value.GetHashCode(), "equal values have equal hashes");
        Require.Equal(again.CompareTo(value), 0, "equal values are in no order");
        Require.Equal(again.ToString()!, printed, "equal values are printed alike");

        Span<char> letters = stackalloc char[Math.Min(1024, printed.Length)];
        if (letters.Length == printed.Length)
        {
            Require.That(value.TryFormat(letters, out var count, "", null) && count == printed.Length && letters.SequenceEqual(printed), "TryFormat prints what ToString does");
            Require.That(printed.Length == 0 || !value.TryFormat(letters[1..], out _, "", null), "TryFormat does not write where there is no room");
        }

        if (value is IUtf8SpanFormattable utf8)
        {
            var bytes = new byte[Encoding.UTF8.GetByteCount(printed)];
            Require.That(utf8.TryFormat(bytes, out var count, "", null) && count == bytes.Length && Encoding.UTF8.GetString(bytes) == printed, "bytes are printed as letters are");
        }
    }
}
