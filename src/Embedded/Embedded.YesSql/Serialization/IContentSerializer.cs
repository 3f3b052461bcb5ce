namespace YesSql;

/// <summary>Turns a document into the text kept in its row and back.</summary>
public interface IContentSerializer
{
    string Serialize(object item);

    object? Deserialize(string content, Type type);
}
