package org.chancery.archive;

import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.schema.MessageType;

/** A Parquet file of rows given as maps, packed by zstd; rows stay in their order. */
final class TableFile {

    /** What a group of rows takes of memory before it is written. */
    private static final long GROUP_BYTES = 32L << 20;

    private TableFile() {}

    static ParquetWriter<Map<String, Object>> open(Path path, MessageType columns, Configuration configuration)
            throws IOException {
        return new Builder(HadoopOutputFile.fromPath(path, configuration), columns)
                .withConf(configuration)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withRowGroupSize(GROUP_BYTES)
                .build();
    }

    private static final class Builder extends ParquetWriter.Builder<Map<String, Object>, Builder> {
        private final MessageType columns;

        Builder(OutputFile file, MessageType columns) {
            super(file);
            this.columns = columns;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<Map<String, Object>> getWriteSupport(Configuration configuration) {
            return new MapWriter(columns);
        }
    }
}
