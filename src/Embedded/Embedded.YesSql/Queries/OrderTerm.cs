namespace Embedded.Storage.Queries;

internal readonly record struct OrderTerm(string Sql, bool Descending, bool IsRandom = false);
