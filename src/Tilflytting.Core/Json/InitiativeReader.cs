using System.Text.Json;
using System.Text.Unicode;

namespace Tilflytting.Core.Json;

/// <summary>Reads initiatives one by one, for one stream. Its straight run is used again for each.</summary>
internal sealed class InitiativeReader(CatalogueReadOptions options)
{
    private readonly JsonReadState straight = JsonReadState.Straight(options);

    public CatalogueReadOptions Options => options;

    /// <summary>The concepts of the catalogue in which the initiatives stand.</summary>
    public ImmutableArray<Concept> Concepts { get; set; } = [];

    /// <summary>Reads the value at whose first token the reader stands, if all is well and there is nothing to tell.</summary>
    public bool TryStraight(ref Utf8JsonReader reader, [NotNullWhen(true)] out Initiative? initiative)
    {
        straight.Reset();
        return ShapeReader.TryStraight(InitiativeShape.Instance, ref reader, straight, out initiative)
            && !straight.HasUnknownMember && !straight.HasUnknownCode(Concepts);
    }

    /// <summary>Reads bytes that are one initiative and nothing else.</summary>
    /// <param name="source">The bytes and where they stand.</param>
    /// <param name="index">Which of the initiatives it is.</param>
    public InitiativeReading Read(JsonSource source, long index)
    {
        var depth = new JsonReaderOptions { MaxDepth = options.Limits.MaxDepth };
        var reader = new Utf8JsonReader(source.Bytes.Span, depth);
        straight.Reset();
        if (ShapeReader.TryStraight(WholeShape.Instance, ref reader, straight, out var initiative)
            && !straight.HasUnknownMember && !straight.HasUnknownCode(Concepts))
        {
            return InitiativeReading.Good(index, source.Line + 1, initiative, []);
        }

        reader = new Utf8JsonReader(source.Bytes.Span, depth);
        var state = ShapeReader.Recover(WholeShape.Instance, ref reader, options, source, out initiative);
        state.Forgive(Concepts);
        ImmutableArray<Diagnostic> problems = Utf8.IsValid(source.Bytes.Span) ? [.. state.Diagnostics] : [NotUtf8(source)];
        return initiative is not null && problems.All(static problem => problem.Severity != Severity.Error)
            ? InitiativeReading.Good(index, source.Line + 1, initiative, problems)
            : InitiativeReading.Bad(index, source.Line + 1, source.Bytes.Span, problems);
    }

    private static Diagnostic NotUtf8(JsonSource source)
    {
        var problem = JsonProblems.NotUtf8(source.Bytes.Span);
        return problem with
        {
            Pointer = JsonPointer.Of(source.Path ?? []),
            Line = source.Line + problem.Line,
            Column = (problem.Line == 1 ? source.Column : 0) + problem.Column,
        };
    }

    /// <summary>An initiative with nothing before or behind it.</summary>
    private sealed class WholeShape : JsonShape<Initiative>
    {
        public static WholeShape Instance { get; } = new();

        public override LocalizedText Kind => InitiativeShape.Instance.Kind;

        public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, [MaybeNullWhen(false)] out Initiative value)
        {
            value = null;
            if (!state.Read(ref reader))
            {
                return false;
            }

            var sound = InitiativeShape.Instance.TryRead(ref reader, state, out value);
            state.ReadEnd(ref reader);
            return sound;
        }

        public override void Write(in JsonOutput output, Initiative value) => InitiativeShape.Instance.Write(in output, value);
    }
}
