using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Tilflytting.Core;

/// <summary>The program's own shape around the library's.</summary>
internal sealed record Answer(string Question, int Found, ImmutableArray<Initiative> Initiatives);

/// <summary>The program's own context; the library's is chained behind it.</summary>
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class AnswerContext : JsonSerializerContext;
