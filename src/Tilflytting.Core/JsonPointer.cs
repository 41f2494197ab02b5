using System.Globalization;
using System.Text;

namespace Tilflytting.Core;

/// <summary>JSON Pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>The pointer of a trail of names and indexes.</summary>
    public static string Of(IReadOnlyList<object> trail)
    {
        var pointer = new StringBuilder();
        foreach (var step in trail)
        {
            pointer.Append('/');
            if (step is string name)
            {
                pointer.Append(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            }
            else
            {
                pointer.Append(CultureInfo.InvariantCulture, $"{step}");
            }
        }

        return pointer.ToString();
    }
}
