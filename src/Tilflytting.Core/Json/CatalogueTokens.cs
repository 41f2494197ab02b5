using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>Goes through the text of a catalogue piece by piece and stops at every initiative.</summary>
internal sealed class CatalogueTokens(CatalogueReadOptions options)
{
    private static readonly SearchValues<byte> BetweenValues = SearchValues.Create(" \t\r\n,:"u8);

    private readonly InitiativeReader initiatives = new(options);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private JsonReaderState state = new(new JsonReaderOptions { MaxDepth = options.Limits.MaxDepth });
    private Place place = Place.Start;
    private bool? isUtf16;
    private long index;
    private long line;
    private long column;
    private long inLine;
    private (long Line, long Column) start;
    private BrokenCatalogue? broken;

    private enum Place
    {
        Start,
        Member,
        Version,
        Concepts,
        Other,
        List,
        Item,
        End,
    }

    /// <summary>Whether there is nothing more to come.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>Whether the document has ceased to be JSON and is read on all the same.</summary>
    public bool IsBroken => broken is not null;

    /// <summary>The catalogue's own concepts, where they are known beforehand.</summary>
    public ConceptSet Own { get => initiatives.Own; init => initiatives.Own = value; }

    private bool Salvages => options.Mode.LeavesOutBadInitiatives;

    /// <summary>Goes on to the next initiative, or as far as the bytes go.</summary>
    /// <param name="bytes">What follows on what has been used.</param>
    /// <param name="isLast">Whether nothing follows on the bytes.</param>
    /// <param name="reading">The initiative, or a problem of the catalogue; null when there is neither in the bytes.</param>
    /// <returns>How many bytes have been used.</returns>
    public int Next(ReadOnlyMemory<byte> bytes, bool isLast, out InitiativeReading? reading)
    {
        reading = null;
        if (IsEnded)
        {
            return 0;
        }

        if (broken is not null)
        {
            return GoOn(bytes, isLast, out reading);
        }

        isUtf16 ??= JsonProblems.IsUtf16(bytes.Span);
        var at = new Utf8JsonReader(bytes.Span, isLast, state);
        var used = 0;
        try
        {
            while (reading is null && Step(ref at, bytes, isLast, ref used, out reading))
            {
                (used, state) = ((int)at.BytesConsumed, at.CurrentState);
            }
        }
        catch (JsonException e)
        {
            Pass(bytes, used);
            reading = Broken(e, bytes[used..], isLast);
            return broken is null ? used : used + GoOn(bytes[used..], isLast, out reading);
        }

        Pass(bytes, used);
        return broken is null ? used : used + GoOn(bytes[used..], isLast, out reading);
    }

    /// <summary>A value that is too long to be held; null where the reading goes on past it.</summary>
    public InitiativeReading? TooLong()
    {
        var tooLong = Bad(JsonProblems.TooLong(options.Limits.MaxInitiativeBytes), (line, column), Path());
        if (!Salvages)
        {
            return tooLong;
        }

        broken = new(initiatives, tooLong.Diagnostics[0], place == Place.Item, index, line, column);
        return null;
    }

    /// <summary>Goes on in a document that has ceased to be JSON.</summary>
    private int GoOn(ReadOnlyMemory<byte> bytes, bool isLast, out InitiativeReading? reading)
    {
        var used = broken!.Next(bytes, isLast, out reading);
        IsEnded = broken.IsEnded;
        return used;
    }

    /// <summary>Goes on as in a document that has ceased to be JSON, from the first byte that is not used.</summary>
    /// <returns>False, always: there is no step to take.</returns>
    private bool GoOnAsBroken(ReadOnlyMemory<byte> bytes, int used, Diagnostic? cause, bool isInList)
    {
        var from = At(bytes, used);
        broken = new(initiatives, cause, isInList, index, from.Line, from.Column);
        return false;
    }

    /// <summary>Takes one step, or none when the bytes do not hold it.</summary>
    private bool Step(ref Utf8JsonReader at, ReadOnlyMemory<byte> bytes, bool isLast, ref int used, out InitiativeReading? reading)
    {
        reading = null;
        var before = at;
        if (!at.Read())
        {
            if (place == Place.End && isLast)
            {
                IsEnded = true;
                reading = seen.Contains("schemaVersion") ? null : Bad(JsonProblems.Missing("schemaVersion"), start, []);
            }

            return false;
        }

        switch (place)
        {
            case Place.Start when at.TokenType != JsonTokenType.StartObject && Salvages:
                var wrong = Bad(JsonProblems.WrongType(JsonProblems.Object, at.TokenType), At(bytes, (int)at.TokenStartIndex), []).Diagnostics[0];
                used = at.TokenType == JsonTokenType.StartArray ? (int)at.BytesConsumed : used;
                return GoOnAsBroken(bytes, used, wrong, isInList: at.TokenType == JsonTokenType.StartArray);
            case Place.List when at.TokenType == JsonTokenType.StartObject && Salvages:
                return GoOnAsBroken(
                    bytes, used, Bad(JsonProblems.WrongType(JsonProblems.List, at.TokenType), At(bytes, (int)at.TokenStartIndex), ["initiatives"]).Diagnostics[0], isInList: false);
            case Place.Start when at.TokenType != JsonTokenType.StartObject:
                IsEnded = true;
                reading = Bad(JsonProblems.WrongType(JsonProblems.Object, at.TokenType), At(bytes, (int)at.TokenStartIndex), []);
                return true;
            case Place.Start:
                (place, start) = (Place.Member, At(bytes, (int)at.TokenStartIndex));
                return true;
            case Place.Member when at.TokenType == JsonTokenType.EndObject:
                place = Place.End;
                return true;
            case Place.Member:
                place = Named(ref at, bytes, out reading);
                return true;
            case Place.List when at.TokenType == JsonTokenType.StartArray:
                place = Place.Item;
                return true;
            case Place.Item when at.TokenType == JsonTokenType.EndArray:
                place = Place.Member;
                return true;
            case Place.Item:
                return Item(ref at, before, bytes, used, out reading);
            default:
                return Value(ref at, bytes, out reading);
        }
    }

    private Place Named(ref Utf8JsonReader at, ReadOnlyMemory<byte> bytes, out InitiativeReading? reading)
    {
        reading = null;
        foreach (var (name, next) in ((string, Place)[])[("schemaVersion", Place.Version), ("concepts", Place.Concepts), ("initiatives", Place.List)])
        {
            if (TextReading.IsText(ref at) && at.ValueTextEquals(name))
            {
                if (seen.Add(name))
                {
                    return next;
                }

                reading = Bad(JsonText.DuplicateMember(name), At(bytes, (int)at.TokenStartIndex), [name]);
                return Place.Other;
            }
        }

        reading = UnknownMember(ref at, bytes);
        return Place.Other;
    }

    /// <summary>A member of the catalogue that this version does not know, where the mode has that as an error; null otherwise.</summary>
    private InitiativeReading? UnknownMember(ref Utf8JsonReader at, ReadOnlyMemory<byte> bytes)
    {
        if (options.Mode.SeverityOf(DiagnosticCodes.UnknownMember) != Severity.Error || !TextReading.IsText(ref at) || CatalogueShape.Instance.IsMember(at.GetString()!))
        {
            return null;
        }

        var name = at.GetString()!;
        var problem = JsonProblems.UnknownMember(name, Suggestion.Of(name, CatalogueShape.Instance.Members.Select(static member => member.Name)));
        return Bad(problem, At(bytes, (int)at.TokenStartIndex), [name]);
    }

    /// <summary>A value beside the list of initiatives.</summary>
    private bool Value(ref Utf8JsonReader at, ReadOnlyMemory<byte> bytes, out InitiativeReading? reading)
    {
        reading = null;
        var (start, type) = ((int)at.TokenStartIndex, at.TokenType);
        if (!at.TrySkip())
        {
            return false;
        }

        var value = new Utf8JsonReader(bytes.Span[start..(int)at.BytesConsumed], new JsonReaderOptions { MaxDepth = options.Limits.MaxDepth });
        value.Read();
        if (place == Place.Version && type == JsonTokenType.Null)
        {
            IsEnded = !Salvages;
            reading = Bad(JsonProblems.Missing("schemaVersion"), At(bytes, start), ["schemaVersion"]);
        }
        else if (place == Place.Version)
        {
            var source = Source(bytes, start, (int)at.BytesConsumed, ["schemaVersion"]);
            var problems = ShapeReader.Recover(CatalogueShape.SupportedVersion.Instance, ref value, options, source, ConceptSet.Shipped, out _).Diagnostics;

            // A version that is none says nothing of the entries; another major version does.
            IsEnded = problems.Count > 0 && !(Salvages && problems[0].Code is not (DiagnosticCodes.NewerSchemaVersion or DiagnosticCodes.OlderSchemaVersion));
            reading = problems.Count > 0 ? InitiativeReading.Bad(index, problems[0].Line, default, [.. problems]) : null;
        }
        else if (place == Place.Concepts)
        {
            // What is wrong in them is no affair of the initiatives.
            initiatives.Own = OwnConcepts.Read(ref value, options);
        }
        else if (place == Place.List && type != JsonTokenType.Null)
        {
            reading = Bad(JsonProblems.WrongType(JsonProblems.List, type), At(bytes, start), ["initiatives"]);
        }

        place = Place.Member;
        return true;
    }

    private bool Item(ref Utf8JsonReader at, Utf8JsonReader before, ReadOnlyMemory<byte> bytes, int used, out InitiativeReading? reading)
    {
        reading = null;
        var start = (int)at.TokenStartIndex;
        if (initiatives.TryStraight(ref at, out var initiative) && at.BytesConsumed - start <= options.Limits.MaxInitiativeBytes
            && !(Salvages && BrokenCatalogue.HasKept(bytes.Span[start..(int)at.BytesConsumed])))
        {
            reading = InitiativeReading.Good(index, Source(bytes, start, start, []).Line + 1, initiative, []);
            index++;
            return true;
        }

        // Something is wrong, or the bytes end here.
        at = before;
        at.Read();
        if (!at.TrySkip())
        {
            return false;
        }

        var source = Source(bytes, start, (int)at.BytesConsumed, Path());
        if (Salvages && (initiatives.Read(source, index).IsSuccess ? BrokenCatalogue.HasKept(source.Bytes.Span) : BrokenCatalogue.HasSwallowed(source.Bytes, initiatives)))
        {
            return GoOnAsBroken(bytes, used, cause: null, isInList: true);
        }

        var problem = source.Bytes.Length > options.Limits.MaxInitiativeBytes ? JsonProblems.TooLong(options.Limits.MaxInitiativeBytes)
            : at.TokenType == JsonTokenType.Null ? JsonProblems.NullItem()
            : null;
        reading = problem is null
            ? initiatives.Read(source, index)
            : InitiativeReading.Bad(
                index, source.Line + 1, at.TokenType == JsonTokenType.Null ? source.Bytes.Span : default,
                [problem with { Pointer = JsonPointer.Of(Path()), Line = source.Line + 1, Column = source.Column + 1 }]);
        index++;
        return true;
    }

    /// <summary>What is wrong where the text ceases to be JSON; null when the bytes end in a letter that may be whole with what follows.</summary>
    private InitiativeReading? Broken(JsonException e, ReadOnlyMemory<byte> rest, bool isLast)
    {
        if (isUtf16 == true)
        {
            IsEnded = true;
            return Bad(JsonProblems.Utf16(), (0, 0), []);
        }

        var lines = (e.LineNumber ?? line) - line;
        var at = JsonLines.Offset(rest.Span, lines, (e.BytePositionInLine ?? 0) - (lines == 0 ? inLine : 0));
        if (!isLast && TextReading.IsCutAt(rest.Span, at))
        {
            return null;
        }

        if (place == Place.End && !seen.Contains("schemaVersion") && !seen.Contains("initiatives") && rest.Span.TrimStart(" \t\r\n"u8) is [(byte)'{', ..])
        {
            IsEnded = true;
            return Bad(JsonProblems.LinesAsDocument(), start, []);
        }

        var depth = state.Options.MaxDepth - (place == Place.Item ? 2 : 1);
        var begin = rest.Span.IndexOfAnyExcept(BetweenValues);
        var problem = begin >= 0 && JsonDepth.IsExceeded(rest.Span[begin..], at - begin, depth) ? JsonText.TooDeep(state.Options.MaxDepth)
            : TextReading.IsNotUtf8At(rest.Span, at) ? JsonProblems.NotUtf8()
            : JsonText.Malformed(e);
        var bad = Bad(problem, At(rest, at), Path());
        if (Salvages)
        {
            broken = new(initiatives, bad.Diagnostics[0], place == Place.Item, index, line, column);
            return null;
        }

        IsEnded = true;
        return bad;
    }

    private InitiativeReading Bad(Diagnostic problem, (long Line, long Column) at, object[] path) =>
        InitiativeReading.Bad(index, at.Line + 1, default, [problem with { Pointer = JsonPointer.Of(path), Line = at.Line + 1, Column = at.Column + 1 }]);

    private object[] Path() => place == Place.Item ? ["initiatives", index] : [];

    /// <summary>A stretch of the bytes, and where it stands in the document.</summary>
    private JsonSource Source(ReadOnlyMemory<byte> bytes, int start, int end, object[] path)
    {
        var at = At(bytes, start);
        return new(bytes[start..end], at.Line, at.Column, path);
    }

    /// <summary>The line and the column of a byte among those that are not used yet, both from 0.</summary>
    private (long Line, long Column) At(ReadOnlyMemory<byte> bytes, int offset)
    {
        var before = bytes.Span[..offset];
        var last = before.LastIndexOf((byte)'\n');
        return (line + before.Count((byte)'\n'), (last < 0 ? column : 0) + Encoding.UTF8.GetCharCount(before[(last + 1)..]));
    }

    private void Pass(ReadOnlyMemory<byte> bytes, int used)
    {
        (line, column) = At(bytes, used);
        var last = bytes.Span[..used].LastIndexOf((byte)'\n');
        inLine = last < 0 ? inLine + used : used - last - 1;
    }
}
