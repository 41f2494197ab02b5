using System.Numerics;
using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>
/// An object with a table of members, which reading, writing and the schema all follow. What is not in the table is kept as
/// <see cref="UnknownMembers"/>.
/// </summary>
/// <typeparam name="T">The model type.</typeparam>
/// <typeparam name="TDraft">The values of its members while it is being read.</typeparam>
internal abstract class ObjectShape<T, TDraft> : JsonShape<T>, IMemberTable
    where T : class
    where TDraft : struct
{
    private readonly JsonMember<T, TDraft>[] members;
    private readonly int[] marks;
    private readonly ulong required;
    private readonly Func<string, bool> isKnown;

    protected ObjectShape(params JsonMember<T, TDraft>[] members)
    {
        this.members = members;
        marks = new int[members.Length];
        for (var i = 0; i < members.Length; i++)
        {
            marks[i] = Mark(members[i].Utf8Name);
            required |= members[i].IsRequired ? 1UL << i : 0;
        }

        isKnown = IsMember;
    }

    /// <summary>The members, in the order in which they are written.</summary>
    public IReadOnlyList<IJsonMember> Members => members;

    public override LocalizedText Kind => JsonProblems.Object;

    public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return WrongType(ref reader, state);
        }

        var start = (At: reader.TokenStartIndex, Told: state.Diagnostics.Count);
        TDraft draft = default;
        var unknown = default(UnknownMembersBuilder);
        ulong seen = 0;
        ulong failed = 0;
        var next = 0;
        while (state.Read(ref reader) && reader.TokenType != JsonTokenType.EndObject)
        {
            var index = Find(ref reader, next);
            if (index < 0)
            {
                unknown.Read(ref reader, state, members);
                continue;
            }

            var member = members[index];
            var bit = 1UL << index;
            next = index + 1;
            state.Enter(member.Name);
            if ((seen & bit) != 0)
            {
                state.Report(ref reader, JsonText.DuplicateMember(member.Name));
                state.Read(ref reader);
                state.Skip(ref reader);
            }
            else if (state.Read(ref reader))
            {
                seen |= bit;
                if (reader.TokenType == JsonTokenType.Null)
                {
                    if (member.IsRequired)
                    {
                        state.Report(ref reader, JsonProblems.Missing(member.Name));
                        failed |= bit;
                    }
                }
                else if (!member.TryRead(ref reader, state, ref draft))
                {
                    failed |= bit;
                }
            }

            state.Leave();
        }

        // What is missing where the document breaks off may stand behind the break.
        for (var missing = state.IsBroken ? 0 : required & ~seen; missing != 0 && !state.IsBroken; missing &= missing - 1)
        {
            state.ReportAtStart(ref start, JsonProblems.Missing(members[BitOperations.TrailingZeroCount(missing)].Name));
        }

        if ((required & (failed | ~seen)) != 0 || (state.IsBroken && !IsReadInPart))
        {
            return false;
        }

        if (Fault(in draft) is { } fault)
        {
            // What is missing may be what could not be read, and that has been reported.
            return failed == 0 && state.ReportAtStart(ref start, fault);
        }

        value = Create(in draft, unknown.Build());
        return true;
    }

    public override void Write(in JsonOutput output, T value)
    {
        BeforeWrite(value);
        output.StartObject();
        if (output.HasTrail)
        {
            WriteTold(in output, value);
        }
        else
        {
            foreach (var member in members)
            {
                member.Write(in output, value);
            }
        }

        output.Members(UnknownOf(value), isKnown);
        output.EndObject();
    }

    /// <summary>Begins with an object whose last member is a list that is written item by item.</summary>
    public void WriteStart(in JsonOutput output, T value)
    {
        BeforeWrite(value);
        output.StartObject();
        foreach (var member in members.AsSpan(0, members.Length - 1))
        {
            member.Write(in output, value);
        }
    }

    /// <summary>Begins with the list.</summary>
    public void WriteStartOfLast(in JsonOutput output)
    {
        output.Name(members[^1].Written);
        output.StartList();
    }

    /// <summary>Ends with the object, behind the list.</summary>
    public void WriteEnd(in JsonOutput output, T value)
    {
        output.Members(UnknownOf(value), isKnown);
        output.EndObject();
    }

    public void Visit(object owner, IMemberVisitor visitor)
    {
        foreach (var member in members)
        {
            member.Visit((T)owner, visitor);
        }
    }

    /// <summary>Whether the table has a member.</summary>
    public bool IsMember(string name)
    {
        foreach (var member in members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a value is made of what stands before the place where the document ceases to be JSON.</summary>
    protected virtual bool IsReadInPart => false;

    /// <summary>Makes the value of its members; the required ones are there.</summary>
    protected abstract T Create(in TDraft draft, UnknownMembers unknown);

    /// <summary>The unknown members of a value.</summary>
    protected abstract UnknownMembers UnknownOf(T value);

    /// <summary>What is wrong with the members together, where each alone is right; null when nothing is.</summary>
    protected virtual Diagnostic? Fault(in TDraft draft) => null;

    /// <summary>Throws for a value that could not be read back.</summary>
    protected virtual void BeforeWrite(T value)
    {
    }

    /// <summary>Writes the members and says which, for somebody who asks where the writing is.</summary>
    private void WriteTold(in JsonOutput output, T value)
    {
        foreach (var member in members)
        {
            output.Enter(member.Name);
            member.Write(in output, value);
            output.Leave();
        }
    }

    /// <summary>A number by which most names that are not the same are told apart.</summary>
    private static int Mark(ReadOnlySpan<byte> name) =>
        name.IsEmpty ? 0 : (name.Length << 24) | (name[0] << 16) | (name[name.Length / 2] << 8) | name[^1];

    /// <summary>The index of the member with a name that is escaped, empty, or not in one piece.</summary>
    private int FindSlowly(ref Utf8JsonReader reader)
    {
        for (var i = 0; i < members.Length; i++)
        {
            if (reader.ValueTextEquals(members[i].Utf8Name))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The index of the member whose name the reader stands on, or -1. Most documents have the members in our order.</summary>
    private int Find(ref Utf8JsonReader reader, int next)
    {
        // A name that is no text is an unknown one, which is where it is reported.
        if (reader.ValueIsEscaped && !TextReading.IsText(ref reader))
        {
            return -1;
        }

        var name = TextReading.Plain(in reader);
        if (name.IsEmpty)
        {
            return FindSlowly(ref reader);
        }

        var mark = Mark(name);
        for (var i = next; i < marks.Length; i++)
        {
            if (marks[i] == mark && name.SequenceEqual(members[i].Utf8Name))
            {
                return i;
            }
        }

        for (var i = 0; i < next; i++)
        {
            if (marks[i] == mark && name.SequenceEqual(members[i].Utf8Name))
            {
                return i;
            }
        }

        return -1;
    }
}
