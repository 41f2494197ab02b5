using Tilflytting.Core.Tests.Generators;

namespace Tilflytting.Core.Tests.Queries;

/// <summary>The library answers as a slow and plain evaluator does, which was written from the design alone.</summary>
public class SlowReferenceTests
{
    [Fact]
    public void Random_filters_over_random_initiatives_answer_alike()
    {
        Gen.Select(QuestionGen.Any, ModelGen.Initiative).Sample(
            static (question, initiative) =>
            {
                var answer = question.Filter.Evaluate(initiative);
                answer.Should().Be(question.Answer(initiative), "that is {0} of {1}", question, System.Text.Json.JsonSerializer.Serialize(initiative));
                question.Filter.Explain(initiative).Certainty.Should().Be(answer);
            },
            iter: TestScale.Of(10_000));
    }

    [Fact]
    public void Every_condition_is_explained_in_three_languages()
    {
        Gen.Select(QuestionGen.Filter, ModelGen.Initiative).Sample(
            static (filter, initiative) =>
            {
                var explanation = filter.Explain(initiative);
                return explanation.Text.Texts.Select(static pair => pair.Key.ToString()).SequenceEqual(["en", "nb", "nn"])
                    && explanation.Certainty == filter.Evaluate(initiative)
                    && (explanation.IsStated || explanation.Certainty == Certainty.Possible);
            },
            iter: TestScale.Of(3_000));
    }
}
