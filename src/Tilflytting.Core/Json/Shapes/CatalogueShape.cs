using System.Text.Json;

namespace Tilflytting.Core.Json;

/// <content>What is read of a broken document, and which versions are.</content>
internal sealed partial class CatalogueShape
{
    protected override bool IsReadInPart => true;

    /// <summary>The version of a document that this library reads: any minor of its own major version.</summary>
    internal sealed class SupportedVersion : JsonShape<SchemaVersion>
    {
        public static SupportedVersion Instance { get; } = new();

        public override LocalizedText Kind => ModelShapes.SchemaVersion.Kind;

        public override bool TryRead(ref Utf8JsonReader reader, JsonReadState state, out SchemaVersion value) =>
            ModelShapes.SchemaVersion.TryRead(ref reader, state, out value) && IsSupported(ref reader, state, value);

        public override void Write(in JsonOutput output, SchemaVersion value)
        {
            if (value != default && value.Major != SchemaVersion.Current.Major)
            {
                throw JsonProblems.Unwritable(Other(value));
            }

            ModelShapes.SchemaVersion.Write(in output, value);
        }

        private static bool IsSupported(ref Utf8JsonReader reader, JsonReadState state, SchemaVersion version)
        {
            if (state.Recovers)
            {
                state.Version = version;
            }

            return version.Major == SchemaVersion.Current.Major || state.Report(ref reader, Other(version));
        }

        private static Diagnostic Other(SchemaVersion version) =>
            version.Major > SchemaVersion.Current.Major ? JsonProblems.Newer(version) : JsonProblems.Older(version);
    }
}
