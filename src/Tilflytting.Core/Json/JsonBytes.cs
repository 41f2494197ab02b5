using System.Text;

namespace Tilflytting.Core.Json;

/// <summary>A document as bytes of UTF-8, which cannot hold half of a surrogate pair: that stands as an escape there, so that it is told where it is.</summary>
internal static class JsonBytes
{
    public static byte[] Of(string json)
    {
        if (!TextRules.HasLoneSurrogate(json))
        {
            return Encoding.UTF8.GetBytes(json);
        }

        var escaped = new StringBuilder(json.Length + 16);
        var slashes = 0;
        for (var i = 0; i < json.Length; i++)
        {
            var isPair = i + 1 < json.Length && char.IsSurrogatePair(json[i], json[i + 1]);
            if (char.IsSurrogate(json[i]) && !isPair)
            {
                // Behind a backslash it is part of an escape that there is not, and must not become a sound one.
                escaped.Append(slashes % 2 == 0 ? FormattableString.Invariant($"\\u{(int)json[i]:x4}") : "\uFFFD");
            }
            else
            {
                escaped.Append(json, i, isPair ? 2 : 1);
                i += isPair ? 1 : 0;
            }

            slashes = json[i] == '\\' ? slashes + 1 : 0;
        }

        return Encoding.UTF8.GetBytes(escaped.ToString());
    }
}
