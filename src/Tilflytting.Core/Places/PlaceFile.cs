namespace Tilflytting.Core;

/// <summary>The bytes of <c>places.bin</c>, where they lie: in the assembly as it is mapped into memory, or in a copy where they do not.</summary>
/// <remarks>The one file of the library with a pointer. The stream is kept, and with it the memory.</remarks>
internal sealed unsafe class PlaceFile
{
    private readonly Stream stream;
    private readonly byte* start;
    private readonly int length;
    private readonly byte[]? copy;

    public PlaceFile(Stream stream)
    {
        this.stream = stream;
        length = checked((int)stream.Length);
        if (stream is UnmanagedMemoryStream memory)
        {
            memory.Position = 0;
            start = memory.PositionPointer;
        }
        else
        {
            copy = new byte[length];
            stream.ReadExactly(copy);
        }
    }

    /// <summary>Whether nothing was copied.</summary>
    public bool IsInPlace => copy is null;

    public ReadOnlySpan<byte> Bytes => copy is null ? new ReadOnlySpan<byte>(start, length) : copy;

    /// <summary>The file that is shipped in this assembly.</summary>
    public static PlaceFile Shipped() => new(typeof(PlaceFile).Assembly.GetManifestResourceStream("places.bin")!);

    public override string ToString() => $"{stream.Length} bytes";
}
