using System.Globalization;
using Tilflytting.Core.Json;

namespace Tilflytting.Core.Validation;

/// <summary>The order in which places come in a document whose members stand as the library writes them.</summary>
internal sealed class DocumentOrder(IMemberTable whole) : IComparer<ImmutableArray<int>>
{
    /// <summary>What is compared of a pointer: for a member its number in the table, for an item its index; what the format does not have comes last.</summary>
    public ImmutableArray<int> KeyOf(string pointer)
    {
        var key = ImmutableArray.CreateBuilder<int>();
        var (at, list) = ((IMemberTable?)whole, (IJsonMember?)null);
        foreach (var step in MemberPath.Steps(pointer))
        {
            if (list is not null)
            {
                key.Add(int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : int.MaxValue);
                list = null;
                continue;
            }

            var member = at?.Members.FirstOrDefault(member => string.Equals(member.Name, step, StringComparison.Ordinal));
            key.Add(member is null ? int.MaxValue : IndexOf(at!.Members, member));
            at = member?.Shape as IMemberTable;
            list = member is { IsList: true } ? member : null;
        }

        return key.ToImmutable();
    }

    public int Compare(ImmutableArray<int> x, ImmutableArray<int> y) => x.AsSpan().SequenceCompareTo(y.AsSpan());

    private static int IndexOf(IReadOnlyList<IJsonMember> members, IJsonMember member)
    {
        var index = 0;
        while (members[index] != member)
        {
            index++;
        }

        return index;
    }
}
