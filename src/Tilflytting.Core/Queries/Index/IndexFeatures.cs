namespace Tilflytting.Core.Queries;

/// <summary>
/// Reads what an initiative states of the vocabularies into the columns: the same as <see cref="VocabularyItems{TVocabulary}"/>, in one pass without garbage. A test holds the
/// two together.
/// </summary>
internal sealed class IndexFeatures(int words)
{
    public ImmutableArray<VocabularyColumns> Vocabularies { get; } = [.. Vocabulary.All.Select(vocabulary => new VocabularyColumns(vocabulary, words))];

    public VocabularyColumns Of(Vocabulary vocabulary) => Vocabularies.First(one => one.Vocabulary == vocabulary);

    public void Read(int document, Initiative x)
    {
        Terms(document, 0, x.TargetGroups);
        Terms(document, 2, x.SellingPoints);
        Terms(document, 5, x.SubjectAreas);
        Terms(document, 7, x.Programmes);
        Term(document, 6, x.OrganisationForm);
        Term(document, 8, x.Status);
        Code<AssessmentStatus>(document, 9, x.Provenance?.Assessment?.Status);
        foreach (var activity in x.Activities)
        {
            Term(document, 1, activity.Kind);
        }

        foreach (var project in x.Projects)
        {
            Term(document, 8, project.Status);
        }

        foreach (var partner in x.Partners)
        {
            Term(document, 3, partner.Kind);
            Code(document, 10, partner.Form);
            Terms(document, 4, partner.Roles);
            Vocabularies[4].Stated.Add(document);
        }

        foreach (var funding in x.Funding)
        {
            Term(document, 7, funding.Programme);
            Code(document, 11, funding.State);
        }

        foreach (var place in x.Places)
        {
            Code(document, 12, place.Kind, place.Certainty);
            Code<PlaceExtent>(document, 13, place.Extent ?? PlaceExtent.Whole, place.Certainty);
        }

        foreach (var relation in x.Related)
        {
            Code<RelationKind>(document, 14, relation.Kind);
        }
    }

    private void Terms<T>(int document, int vocabulary, ImmutableArray<Term<T>> terms)
        where T : class, IVocabulary
    {
        foreach (var term in terms)
        {
            Term(document, vocabulary, term);
        }
    }

    private void Term<T>(int document, int vocabulary, Term<T>? term)
        where T : class, IVocabulary
    {
        if (term is not null)
        {
            Vocabularies[vocabulary].Add(document, term.Code is { } code ? code.ToString() : null, Certainty.Certain);
        }
    }

    private void Code<T>(int document, int vocabulary, Code<T>? code, Certainty certainty = Certainty.Certain)
        where T : class, IVocabulary
    {
        if (code is { IsDefault: false } stated)
        {
            Vocabularies[vocabulary].Add(document, stated.ToString(), certainty);
        }
    }
}
