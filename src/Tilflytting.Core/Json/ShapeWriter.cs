namespace Tilflytting.Core.Json;

/// <summary>Runs a shape for writing: straight, and only when that fails once more, to say where.</summary>
internal static class ShapeWriter
{
    /// <summary>Where and why a value cannot be written.</summary>
    public static Diagnostic Problem<T>(JsonShape<T> shape, T value)
    {
        var trail = new List<object>();
        var nowhere = new JsonBuffer(size: 1 << 12);
        try
        {
            shape.Write(new JsonOutput(nowhere, trail), value);
        }
        catch (UnwritableException e)
        {
            return e.Problem with { Pointer = JsonPointer.Of(trail) };
        }

        throw new InvalidOperationException("A value could not be written, and then could: it is not immutable.");
    }
}
