namespace YesSql;

/// <summary>Reads and writes one property of a document, such as its identifier.</summary>
public interface IAccessor<T>
{
    T Get(object obj);

    void Set(object obj, T value);
}
