namespace YesSql;

/// <summary>The width of identity columns and of the columns that refer to them.</summary>
public enum IdentityColumnSize
{
    Int32 = 1,
    Int64 = 2,
}
