namespace YesSql;

/// <summary>Gives a document type a stored name that survives renames of the class.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class SimplifiedTypeNameAttribute : Attribute
{
    public SimplifiedTypeNameAttribute(string name) => Name = name;

    public string Name { get; set; }
}
