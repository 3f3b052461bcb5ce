namespace YesSql.Indexes;

/// <summary>Describes how documents of a type are indexed.</summary>
public interface IIndexProvider
{
    string? CollectionName { get; set; }

    Type ForType();

    void Describe(IDescriptor context);
}
