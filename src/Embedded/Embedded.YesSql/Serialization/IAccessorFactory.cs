namespace YesSql;

/// <summary>Creates the accessor of a document type, or null when the type has no such property.</summary>
public interface IAccessorFactory
{
    IAccessor<T>? CreateAccessor<T>(Type tContainer);
}
