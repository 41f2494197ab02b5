namespace Tilflytting.Core;

/// <summary>
/// The Latin letters that carry a mark, and the plain ones that stand for them. A table of our own: the normalization of the base library does nothing
/// where globalization is switched off, and an id must be the same everywhere.
/// </summary>
/// <remarks>Source: the canonical decompositions of the Unicode Character Database, lower-case letters of the blocks Latin-1 to Latin Extended Additional; and
/// the letters without one that a Norwegian keyboard writes otherwise (ø, æ, đ, ŋ, ŧ, ł, ħ, ı).</remarks>
internal static class LatinLetters
{
    /// <summary>Not frozen: every program that folds a letter would pay for that before its first answer.</summary>
    private static readonly Dictionary<char, string> Plain = Letters();

    /// <summary>The plain letters for a lower-case one with marks; null when it has none.</summary>
    public static string? WithoutMarks(char letter) => letter < 128 ? null : Plain.GetValueOrDefault(letter);

    private static Dictionary<char, string> Letters()
    {
        ReadOnlySpan<(string Plain, string Marked)> table =
        [
            ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
            ("b", "ḃḅḇ"),
            ("c", "çćĉċčḉ"),
            ("d", "ďđḋḍḏḑḓ"),
            ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
            ("f", "ḟ"),
            ("g", "ĝğġģǧǵḡ"),
            ("h", "ĥħȟḣḥḧḩḫẖ"),
            ("i", "ìíîïĩīĭįıİǐȉȋḭḯỉị"),
            ("j", "ĵǰ"),
            ("k", "ķǩḱḳḵ"),
            ("l", "ĺļľłḷḹḻḽ"),
            ("m", "ḿṁṃ"),
            ("n", "ñńņňŋǹṅṇṉṋ"),
            ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
            ("p", "ṕṗ"),
            ("r", "ŕŗřȑȓṙṛṝṟ"),
            ("s", "śŝşšșṡṣṥṧṩ"),
            ("t", "ţťŧțṫṭṯṱẗ"),
            ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
            ("v", "ṽṿ"),
            ("w", "ŵẁẃẅẇẉẘ"),
            ("x", "ẋẍ"),
            ("y", "ýÿŷȳẏẙỳỵỷỹ"),
            ("z", "źżžẑẓẕ"),
            ("ae", "æǽǣ"),
        ];
        var letters = new Dictionary<char, string>();
        foreach (var (plain, marked) in table)
        {
            foreach (var letter in marked)
            {
                letters.Add(letter, plain);
            }
        }

        return letters;
    }
}
