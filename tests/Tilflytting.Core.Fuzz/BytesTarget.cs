using System.Text;

namespace Tilflytting.Core.Fuzz;

/// <summary>A way in for bytes.</summary>
/// <param name="name">The name.</param>
/// <param name="entry">Whose members these are.</param>
internal abstract class BytesTarget(string name, string entry) : FuzzTarget<byte>
{
    public override string Name => name;

    public override string Entry => entry;

    protected override string Show(byte[] input)
    {
        var shown = new StringBuilder();
        foreach (var one in input)
        {
            shown.Append(one is >= 0x20 and < 0x7F ? one is (byte)'"' or (byte)'\\' ? $"\\{(char)one}" : ((char)one).ToString() : $"\\x{one:X2}");
        }

        return $"\"{shown}\"";
    }
}
