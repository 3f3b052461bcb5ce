namespace Embedded.Queries.Sql;

/// <summary>A query that cannot run as it is written or called, in words for its author.</summary>
internal sealed class SqlQueryException(string message, Exception? innerException = null) : Exception(message, innerException);
