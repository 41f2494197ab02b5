namespace Tilflytting.Core.Tests.Generators;

/// <summary>Codes and terms of a vocabulary: shipped ones, unknown ones, words, and both.</summary>
internal static class TermGen<TVocabulary>
    where TVocabulary : class, IVocabulary
{
    public static Gen<Code<TVocabulary>> Code { get; } = Gen.Frequency(
        (6, Gen.OneOf([.. Vocabulary.Of<TVocabulary>().Concepts.Select(static concept => concept.Code)])),
        (1, Gen.OneOf("x", "from-2031", "1-2-3", new string('a', 64)))).Select(static text => Code<TVocabulary>.Parse(text));

    public static Gen<Term<TVocabulary>> Term { get; } = Gen.Frequency(
        (5, Code.Select(static code => (Term<TVocabulary>)code)),
        (1, TextGen.Text.Select(static words => Term<TVocabulary>.Words(words))),
        (1, Gen.Select(Code, TextGen.Text, static (code, words) => code.Written(words))),
        (1, Gen.Select(Code, TextGen.Unknown, static (code, unknown) => ((Term<TVocabulary>)code) with { UnknownMembers = unknown })));
}
