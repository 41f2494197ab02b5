namespace Tilflytting.Core.Fuzz;

/// <summary>What has to hold.</summary>
internal static class Require
{
    public static void That([DoesNotReturnIf(false)] bool holds, string what)
    {
        if (!holds)
        {
            throw new FuzzException(what, null);
        }
    }

    public static void Equal<T>(T one, T other, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(one, other))
        {
            throw new FuzzException(what, $"«{one}» and «{other}»");
        }
    }

    /// <summary>Whether a call gives a value or throws just the exception that its documentation names for such a text.</summary>
    /// <returns>The exception, or null.</returns>
    public static TException? Throws<TException>(bool isThrown, Action call, string what)
        where TException : Exception
    {
        try
        {
            call();
        }
        catch (TException e) when (e.GetType() == typeof(TException))
        {
            return isThrown ? e : throw new FuzzException($"{what} does not throw", e.Message);
        }

        return isThrown ? throw new FuzzException($"{what} throws", null) : null;
    }
}
