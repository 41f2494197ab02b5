namespace Tilflytting.Core.Queries;

/// <summary>A name that a person may type.</summary>
/// <param name="Text">The name as it is spelt.</param>
/// <param name="Value">What it means.</param>
/// <param name="Language">The language of the name; undetermined for a code, and for a name that states none.</param>
internal readonly record struct QueryName<T>(string Text, T Value, LanguageTag Language = default)
    where T : notnull;
