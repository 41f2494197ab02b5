using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <summary>
/// What goes along with a run over a document. A straight run keeps nothing and ends at the first problem; a recovering run keeps the trail
/// to where it is, reports every problem there, and goes on, also past the place where the document ceases to be JSON: there every list
/// and object ends.
/// </summary>
internal sealed class JsonReadState
{
    [ThreadStatic]
    private static JsonReadState? ofSerializer;

    private readonly bool tellsOfMembers;
    private readonly bool tellsOfCodes;
    private readonly List<object>? trail;
    private readonly JsonSource source;
    private readonly JsonLines lines;
    private readonly CancellationToken cancellationToken;
    private HashSet<(string Scheme, string Code)>? unknownCodes;
    private bool hasToldOfEncoding;
    private long problems;
    private long remarks;

    private JsonReadState(CatalogueReadOptions options, List<object>? trail, JsonSource source, CancellationToken cancellationToken)
    {
        this.cancellationToken = cancellationToken;
        Options = options;
        Limits = options.Limits;
        this.trail = trail;
        this.source = source;
        lines = new(source);
        tellsOfMembers = options.Mode.Tells(DiagnosticCodes.UnknownMember);
        tellsOfCodes = options.Mode.Tells(DiagnosticCodes.UnknownCode);
    }

    /// <summary>The run that only wants to know whether all is well, within no limits but those of the format. It tells of nothing, so that a thread has one.</summary>
    public static JsonReadState OfSerializer => ofSerializer ??= Straight(CatalogueReadOptions.Unbounded);

    /// <summary>Room for a text while it is decoded. What is longer is read without it.</summary>
    public char[] Scratch => field ??= new char[1 << 10];

    public CatalogueReadOptions Options { get; }

    /// <summary>The limits of the options: asked for every text.</summary>
    public CatalogueReadLimits Limits { get; }

    /// <summary>The catalogue's own concepts, as far as they are known beforehand; their codes are no unknown ones.</summary>
    public ConceptSet Own { get; set; } = ConceptSet.Shipped;

    /// <summary>Whether every problem is wanted.</summary>
    public bool Recovers => trail is not null;

    /// <summary>Whether the document ceased to be JSON.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Whether it did so in the middle, and not because it is in another encoding as a whole or had too many problems.</summary>
    public bool IsMalformed { get; private set; }

    /// <summary>Whether a member was met that the format does not have, and that is to be told.</summary>
    public bool HasUnknownMember { get; private set; }

    /// <summary>Whether a code was met that is not known, and that is to be told.</summary>
    public bool HasUnknownCode => unknownCodes is { Count: > 0 };

    /// <summary>The problems so far, in the order in which they were met.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The initiatives of a catalogue that were read, and those that were left out; of a recovering run.</summary>
    public List<Initiative> Initiatives { get; } = [];

    /// <summary>The initiatives that were left out.</summary>
    public List<InitiativeReading> LeftOut { get; } = [];

    /// <summary>The version that the document states.</summary>
    public SchemaVersion? Version { get; set; }

    /// <summary>A straight run.</summary>
    public static JsonReadState Straight(CatalogueReadOptions options, CancellationToken cancellationToken = default) => new(options, null, default, cancellationToken);

    /// <summary>A recovering run.</summary>
    /// <param name="options">The mode and the limits.</param>
    /// <param name="source">The bytes, for lines and columns; empty when they are not at hand.</param>
    /// <param name="own">The concepts that the document defines itself.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public static JsonReadState Recovering(CatalogueReadOptions options, JsonSource source, ConceptSet own, CancellationToken cancellationToken = default) =>
        new(options, [.. source.Path ?? []], source, cancellationToken) { Own = own };

    /// <summary>Makes a straight run ready for the next document.</summary>
    public void Reset()
    {
        HasUnknownMember = false;
        unknownCodes?.Clear();
    }

    /// <summary>Reads the next token. In a recovering run false is the end of what is JSON.</summary>
    public bool Read(ref Utf8JsonReader reader) => trail is null ? reader.Read() || EndsEarly() : ReadOrBreak(ref reader);

    /// <summary>Reads what stands behind the document: nothing but white space.</summary>
    public void ReadEnd(ref Utf8JsonReader reader)
    {
        if (trail is null)
        {
            reader.Read();
        }
        else
        {
            ReadOrBreak(ref reader);
        }
    }

    /// <summary>Passes over the value at whose first token, or at whose name, the reader stands. <c>Skip</c> refuses to do that while a host streams, although the value is there.</summary>
    public bool Skip(ref Utf8JsonReader reader)
    {
        if (IsBroken)
        {
            return false;
        }

        try
        {
            return reader.TrySkip();
        }
        catch (JsonException e) when (Recovers)
        {
            Break(e);
            return false;
        }
    }

    /// <summary>Passes over the rest of the list in which the reader stands at the first token of an item.</summary>
    public void SkipList(ref Utf8JsonReader reader)
    {
        while (Skip(ref reader) && Read(ref reader) && reader.TokenType != JsonTokenType.EndArray)
        {
        }
    }

    /// <summary>Goes into a member.</summary>
    public void Enter(string name) => trail?.Add(name);

    /// <summary>Goes into an item of a list.</summary>
    public void Enter(int index) => trail?.Add(index);

    /// <summary>Comes out of the member or item last gone into.</summary>
    public void Leave() => trail?.RemoveAt(trail.Count - 1);

    /// <summary>Reports a problem at the token where the reader stands.</summary>
    /// <returns>False, always, for the <c>Try</c> method that gives up with it.</returns>
    public bool Report(ref Utf8JsonReader reader, Diagnostic problem) => Report(reader.TokenStartIndex, problem);

    /// <summary>Reports a problem of a whole object at its first token, where a person looks for it, and before the problems of what is in it.</summary>
    /// <param name="start">Where the object starts, and how many problems there were before it; one more afterwards.</param>
    /// <param name="problem">The problem.</param>
    /// <returns>False, always.</returns>
    public bool ReportAtStart(ref (long At, int Told) start, Diagnostic problem)
    {
        var before = Diagnostics.Count;
        Report(start.At, problem);
        if (Diagnostics.Count == before + 1 && start.Told < before && Diagnostics[before].Code == problem.Code)
        {
            var told = Diagnostics[before];
            Diagnostics.RemoveAt(before);
            Diagnostics.Insert(start.Told, told);
        }

        start.Told++;
        return false;
    }

    /// <summary>Reports that bytes are not UTF-8: once of each initiative and once of the rest, and not of every text in a file of another encoding.</summary>
    /// <param name="at">Where the first of them is.</param>
    /// <returns>False, always.</returns>
    public bool ReportEncoding(long at)
    {
        if (!hasToldOfEncoding)
        {
            Report(at, JsonProblems.NotUtf8());
            hasToldOfEncoding = true;
        }

        return false;
    }

    /// <summary>Begins with an initiative of a catalogue: what was told of the encoding is told of it again.</summary>
    /// <returns>What <see cref="EndInitiative"/> takes.</returns>
    public bool BeginInitiative()
    {
        cancellationToken.ThrowIfCancellationRequested();
        var before = hasToldOfEncoding;
        hasToldOfEncoding = false;
        return before;
    }

    /// <summary>Ends with an initiative.</summary>
    public void EndInitiative(bool before) => hasToldOfEncoding = before;

    /// <summary>Reports that the document is not JSON from here on.</summary>
    public void Break(JsonException e)
    {
        IsBroken = true;
        var bytes = source.Bytes.Span;
        if (source.Path is null && JsonProblems.IsUtf16(bytes))
        {
            Add(JsonProblems.Utf16() with { Pointer = "", Line = source.Line + 1, Column = 1 });
            return;
        }

        IsMalformed = true;
        var (line, column) = lines.At(e);
        var at = JsonLines.Offset(bytes, e);
        var problem = JsonDepth.IsExceeded(bytes, at, Limits.MaxDepth) ? JsonText.TooDeep(Limits.MaxDepth)
            : TextReading.IsNotUtf8At(bytes, at) ? JsonProblems.NotUtf8()
            : JsonText.Malformed(e);
        Add(problem with { Pointer = JsonPointer.Of(trail ?? []), Line = line, Column = column });
    }

    /// <summary>A member that the format does not have: told when the mode says so.</summary>
    public void MetUnknownMember(ref Utf8JsonReader reader, string name, IReadOnlyList<IJsonMember> known)
    {
        if (tellsOfMembers)
        {
            HasUnknownMember = true;
            if (Recovers)
            {
                Report(ref reader, JsonProblems.UnknownMember(name, Suggestion.Of(name, known.Select(static member => member.Name))));
            }
        }
    }

    /// <summary>A code that is not shipped: told when the mode says so, unless it is one of the own concepts that are known.</summary>
    public void MetUnknownCode(ref Utf8JsonReader reader, Vocabulary vocabulary, string code)
    {
        if (tellsOfCodes && !Options.Concepts.Has(vocabulary.Scheme, code) && !Own.Has(vocabulary.Scheme, code))
        {
            (unknownCodes ??= []).Add((vocabulary.Scheme, code));
            if (Recovers)
            {
                Report(ref reader, JsonProblems.UnknownCode(vocabulary.Scheme, code, Suggestion.Of(code, vocabulary.Concepts.Select(static concept => concept.Code))));
            }
        }
    }

    /// <summary>Whether a code was met that is not among these concepts either.</summary>
    public bool HasUnknownCodeBeside(ImmutableArray<Concept> own) =>
        HasUnknownCode && ConceptSet.With(own) is var known && unknownCodes!.Any(code => !known.Has(code.Scheme, code.Code));

    /// <summary>Whether an error has been reported since there were so many problems.</summary>
    public bool HasErrorSince(int count) => Diagnostics.FindIndex(count, static problem => problem.Severity == Severity.Error) >= 0;

    /// <summary>Leaves an initiative out: its errors are no errors of the rest.</summary>
    /// <param name="start">Where its text begins.</param>
    /// <param name="end">Where its text ends (exclusive).</param>
    /// <param name="problems">How many problems there were before it.</param>
    public void LeaveOut(long start, long end, int problems)
    {
        for (var i = problems; i < Diagnostics.Count; i++)
        {
            Diagnostics[i] = Diagnostics[i] with { Severity = Diagnostics[i].Severity == Severity.Error ? Severity.Warning : Diagnostics[i].Severity };
        }

        var json = source.Bytes[(int)start..(int)end];
        LeftOut.Add(InitiativeReading.Bad((int)trail![^1], lines.At(start).Line, json.Span, [.. Diagnostics.Skip(problems)]));
    }

    private static bool EndsEarly() => throw new JsonProblemException();

    private bool ReadOrBreak(ref Utf8JsonReader reader)
    {
        if (IsBroken)
        {
            return false;
        }

        try
        {
            return reader.Read();
        }
        catch (JsonException e)
        {
            Break(e);
            return false;
        }
    }

    private bool Report(long at, Diagnostic problem)
    {
        if (trail is null)
        {
            throw new JsonProblemException();
        }

        var (line, column) = lines.At(at);
        Add(problem with { Pointer = JsonPointer.Of(trail), Line = line, Column = column });
        return false;
    }

    /// <summary>Too many problems end the reading; remarks are no problems, and only those past the limit are not told.</summary>
    private void Add(Diagnostic problem)
    {
        var severity = Options.Mode.SeverityOf(problem.Code);
        var isRemark = severity == Severity.Information;
        var before = isRemark ? remarks++ : problems++;
        if (before < Limits.MaxProblems)
        {
            Diagnostics.Add(problem with { Severity = severity });
        }
        else if (before == Limits.MaxProblems)
        {
            var tooMany = isRemark ? JsonProblems.TooManyRemarks(Limits.MaxProblems) : JsonProblems.TooManyProblems(Limits.MaxProblems);
            Diagnostics.Add(tooMany with { Pointer = "", Line = problem.Line, Column = problem.Column });
            IsBroken |= !isRemark;
        }
    }
}
