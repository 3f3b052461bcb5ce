namespace YesSql;

/// <summary>Translates between .NET types and the names stored with documents.</summary>
public interface ITypeService
{
    string this[Type t] { get; set; }

    Type this[string s] { get; }
}
