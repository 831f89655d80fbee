title = Un pont
