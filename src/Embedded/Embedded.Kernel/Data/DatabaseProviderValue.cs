namespace OrchardCore.Data;

/// <summary>Values of the setting DatabaseProvider.</summary>
public static class DatabaseProviderValue
{
    public const string MySql = "MySql";
    public const string Postgres = "Postgres";
    public const string SqlConnection = "SqlConnection";
    public const string Sqlite = "Sqlite";
}
