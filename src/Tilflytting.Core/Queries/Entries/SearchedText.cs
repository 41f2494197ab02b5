namespace Tilflytting.Core.Queries;

/// <summary>A text of an initiative that is searched, and which part of it it is.</summary>
/// <param name="Field">The part.</param>
/// <param name="Text">The text; of a coded item the code, whose labels are searched: see <see cref="SearchedLabels"/>.</param>
/// <param name="Vocabulary">The vocabulary of a coded item; null of a text.</param>
internal readonly record struct SearchedText(SearchedField Field, string Text, Vocabulary? Vocabulary = null)
{
    /// <summary>Every text and every coded item that is searched, in every language, in the order of a page: titles come first.</summary>
    public static List<SearchedText> Of(Initiative initiative)
    {
        var texts = new List<SearchedText>(64);
        new Adder(texts, withLabels: true).Add(initiative);
        return texts;
    }

    /// <summary>Adds every text that is searched, without the coded items.</summary>
    public static void AddTextsTo(List<SearchedText> texts, Initiative initiative) => new Adder(texts, withLabels: false).Add(initiative);

    /// <summary>Adds what is searched of one initiative.</summary>
    private readonly struct Adder(List<SearchedText> texts, bool withLabels)
    {
        public void Add(Initiative x)
        {
            Add(SearchedField.Title, x.Title);
            Add(SearchedField.Summary, x.Summary);
            Add(SearchedField.Description, x.Description);
            Add(SearchedField.Objective, x.Objectives);
            foreach (var project in x.Projects)
            {
                Add(SearchedField.Project, project.Name);
                Add(SearchedField.Project, project.Description);
                Add(SearchedField.Objective, project.Objectives);
                Add(project.Status);
                Add(project.Places);
            }

            Add(x.SubjectAreas);
            Add(x.Status);
            Add(x.Programmes);
            Add(x.OrganisationForm);
            foreach (var partner in x.Partners)
            {
                Add(SearchedField.Partner, partner.Name);
                Add(SearchedField.Partner, partner.Note);
                Add(partner.Kind);
                Add(partner.Roles);
            }

            Add(x.TargetGroups);
            foreach (var activity in x.Activities)
            {
                Add(activity.Kind);
                Add(SearchedField.Activity, activity.Description);
                Add(activity.Places);
            }

            Add(x.SellingPoints);
            Add(x.Places);
            foreach (var outcome in x.Outcomes)
            {
                Add(SearchedField.Outcome, outcome.Text);
                Add(SearchedField.Outcome, outcome.Indicator);
            }

            foreach (var funding in x.Funding)
            {
                Add(SearchedField.Funding, funding.Source);
                Add(funding.Programme);
                Add(funding.State);
            }

            foreach (var relation in x.Related)
            {
                Add(SearchedField.Related, relation.Title);
                Add<RelationKind>(relation.Kind);
            }
        }

        private void Add(ImmutableArray<Place> places)
        {
            foreach (var place in places)
            {
                Add(SearchedField.Place, place.Name);
                Add(SearchedField.Place, place.Locality);
            }
        }

        private void Add<TVocabulary>(ImmutableArray<Term<TVocabulary>> terms)
            where TVocabulary : class, IVocabulary
        {
            foreach (var term in terms)
            {
                Add(term);
            }
        }

        private void Add<TVocabulary>(Term<TVocabulary>? term)
            where TVocabulary : class, IVocabulary
        {
            if (term?.Text is { } words)
            {
                texts.Add(new(SearchedField.Item, words));
            }

            Add(term?.Code);
        }

        private void Add<TVocabulary>(Code<TVocabulary>? code)
            where TVocabulary : class, IVocabulary
        {
            if (withLabels && code is { IsDefault: false } coded)
            {
                texts.Add(new(SearchedField.Label, coded.ToString(), TVocabulary.Shipped));
            }
        }

        private void Add(SearchedField field, ImmutableArray<LocalizedText> several)
        {
            foreach (var text in several)
            {
                Add(field, text);
            }
        }

        private void Add(SearchedField field, LocalizedText? text)
        {
            if (text is null)
            {
                return;
            }

            if (!text.HasLanguage)
            {
                texts.Add(new(field, text.For(LanguageTag.Undetermined)));
            }

            foreach (var (_, one) in text.Texts)
            {
                texts.Add(new(field, one));
            }
        }
    }
}
