using OrchardCore.Data.Migration;

namespace OrchardCore.ContentFields.Indexing.SQL;

internal sealed class UserPickerMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await FieldIndexTable.CreateAsync<UserPickerFieldIndex>(
            SchemaBuilder, table => table.Column<string>("SelectedUserId", column => column.WithLength(26)), "SelectedUserId");

        return 2;
    }
}
