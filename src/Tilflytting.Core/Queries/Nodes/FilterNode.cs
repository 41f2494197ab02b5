using System.Text;

namespace Tilflytting.Core.Queries;

/// <summary>A part of a filter. Two nodes are equal when they ask the same in the same form.</summary>
internal abstract record FilterNode
{
    /// <summary>How many levels of «and», «or» and «not» are within each other; 0 for a single condition.</summary>
    public virtual int Depth => 0;

    /// <summary>How many conditions and combinations there are, each as often as it occurs.</summary>
    public virtual long Size => 1;

    public abstract Certainty Evaluate(Initiative initiative, ConceptSet concepts);

    public abstract Explanation Explain(Initiative initiative, ConceptSet concepts);

    /// <summary>Adds the conditions on texts; what is not to be found has none.</summary>
    public virtual void AddTexts(List<TextNode> texts)
    {
    }

    /// <summary>The dimension that all conditions ask about; null when they ask about none or several.</summary>
    public virtual FacetDimension? Dimension => null;

    /// <summary>Writes the canonical query text.</summary>
    public virtual void Print(StringBuilder text) => text.Append(ToString());

    /// <summary>The canonical query text.</summary>
    public abstract override string ToString();

    /// <summary>The conditions on texts; what is not to be found has none.</summary>
    public List<TextNode> Texts()
    {
        var texts = new List<TextNode>();
        AddTexts(texts);
        return texts;
    }

    /// <summary>The canonical query text of a node that writes itself.</summary>
    protected string Printed()
    {
        var text = new StringBuilder();
        Print(text);
        return text.ToString();
    }
}
