using OrchardCore.ContentManagement;

namespace Portal.Associations.Services;

/// <summary>Finds published associations by the index.</summary>
public interface IAssociationQueries
{
    /// <summary>A page of the directory, by Vietnamese collation.</summary>
    Task<IReadOnlyList<ContentItem>> ListAsync(AssociationFilter filter, int skip, int take);

    /// <summary>How many associations <see cref="ListAsync"/> pages through.</summary>
    Task<int> CountAsync(AssociationFilter filter);

    /// <summary>The positions of the letters under which there are associations, whichever letter the filter has.</summary>
    Task<IReadOnlyList<int>> LettersAsync(AssociationFilter filter);
}
