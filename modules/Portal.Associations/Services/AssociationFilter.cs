namespace Portal.Associations.Services;

/// <summary>Which associations the directory shows.</summary>
/// <param name="FieldId">A term of the fields of activity, or null for all.</param>
/// <param name="Status">One of <see cref="Models.AssociationStatuses"/>, or null for all.</param>
/// <param name="Query">Words of the full or the short name, with or without accents, or null.</param>
/// <param name="Letter">The position of a letter in the alphabet, as in <see cref="Indexes.AssociationIndex.Letter"/>, or null for all.</param>
public sealed record AssociationFilter(string? FieldId = null, string? Status = null, string? Query = null, int? Letter = null);
