using System.Text;

namespace Tilflytting.Core.Json;

/// <summary>An object or a list that is open while entries are sought.</summary>
/// <param name="start">Where it starts.</param>
/// <param name="isObject">Whether it is an object.</param>
/// <param name="isInUnknown">Whether it is inside a member that this version does not know.</param>
internal sealed class SoughtFrame(long start, bool isObject, bool isInUnknown = false)
{
    private const byte HasId = 1;
    private const byte HasTitle = 2;
    private const byte HasLanguage = 4;

    private static readonly HashSet<string> Known = KnownNames();

    private byte seen;

    /// <summary>What may come next in an object; a list takes values only.</summary>
    public enum Next
    {
        Name,
        Colon,
        Value,
        Comma,
    }

    public long Start => start;

    public bool IsObject => isObject;

    /// <summary>Whether it is inside a member that this version does not know, where no object is an entry of the catalogue.</summary>
    public bool IsInUnknown => isInUnknown;

    /// <summary>Whether the last name is one that this version does not know.</summary>
    public bool IsUnknown { get; private set; }

    /// <summary>Whether the last name is that of the list of initiatives.</summary>
    public bool IsListOfEntries { get; private set; }

    public Next Expected { get; set; } = isObject ? Next.Name : Next.Value;

    /// <summary>Whether a value may come, also one without the colon or the comma before it.</summary>
    public bool TakesValue => !isObject || Expected is Next.Colon or Next.Value;

    /// <summary>Whether it has members that no other object of the format has together.</summary>
    public bool IsEntry => (seen & HasLanguage) != 0 && (seen & (HasId | HasTitle)) != 0;

    /// <summary>Whether an entry may have begun here that was not read to its end.</summary>
    public bool BeginsAsEntry => (seen & HasId) != 0 && (seen & (HasLanguage | HasTitle)) != 0;

    public void Named(ReadOnlySpan<byte> name)
    {
        Expected = Next.Colon;
        IsListOfEntries = name.SequenceEqual("initiatives"u8);
        IsUnknown = !IsListOfEntries && !Known.Contains(Encoding.UTF8.GetString(name));
        seen |= name.SequenceEqual("id"u8) ? HasId : name.SequenceEqual("title"u8) ? HasTitle : name.SequenceEqual("language"u8) ? HasLanguage : (byte)0;
    }

    /// <summary>Every name of a member in the format.</summary>
    private static HashSet<string> KnownNames()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var tables = new Stack<IMemberTable>([CatalogueShape.Instance]);
        var done = new HashSet<IMemberTable>();
        while (tables.TryPop(out var table))
        {
            if (!done.Add(table))
            {
                continue;
            }

            foreach (var member in table.Members)
            {
                names.Add(member.Name);
                if ((member.Shape as IMemberTable ?? (member.Shape as IShortShape)?.LongForm) is { } inner)
                {
                    tables.Push(inner);
                }
            }
        }

        return names;
    }
}
