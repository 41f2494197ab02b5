namespace Tilflytting.Core.Json;

/// <summary>Ends the straight run at the first problem; what it was is found by the recovering run. Never leaves the library.</summary>
internal sealed class JsonProblemException : Exception;
